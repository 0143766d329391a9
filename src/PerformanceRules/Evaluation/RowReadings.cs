using PerformanceRules.Arithmetic;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>Scores a row under other readings of its standard, through the rule itself.</summary>
internal static class RowReadings
{
    /// <summary>Gives the readings that a row's score may turn on: its rule's, and the rounding of scores.</summary>
    public static IReadOnlyList<Reading> Of(PreparedRow row, RulebookLayout rulebook)
    {
        Reading scoreRounding = Rounding(rulebook.Rounding);
        return row.Rule is IReadingRule rule ? [.. rule.Readings, scoreRounding] : [scoreRounding];
    }

    /// <summary>Gives the readings of which one alone, set to another option, changes the row's score.</summary>
    public static IReadOnlyList<Reading> DecidingAlone(PreparedRow row, RulebookLayout rulebook)
    {
        if (row.IsNotApplicable || row.Fault is not null)
        {
            return [];
        }

        List<Reading> deciding = [];
        Rational? inForce = Score(row, rulebook, []);
        foreach (Reading reading in Of(row, rulebook))
        {
            foreach (string option in reading.Options)
            {
                if (option != reading.Option && Score(row, rulebook, [new ReadingChoice(reading.Name, option)]) != inForce)
                {
                    deciding.Add(reading);
                    break;
                }
            }
        }

        return deciding;
    }

    /// <summary>Gives a row's points with other options taken, or none where it then cannot be scored.</summary>
    public static Rational? Score(PreparedRow row, RulebookLayout rulebook, IReadOnlyList<ReadingChoice> choices)
    {
        ScoreRounding rounding = rulebook.Rounding;
        IScoringRule? changed = row.Rule;
        foreach (ReadingChoice choice in choices)
        {
            if (choice.Name == ReadingNames.ScoreRounding)
            {
                rounding = RulebookReadings.ParseRounding(rounding, choice.Option);
            }
            else if (changed is IReadingRule rule)
            {
                changed = rule.WithReading(choice.Name, choice.Option);
            }
        }

        RuleOutcome outcome = RowScoring.ScoreRounded(row.Under(changed), rulebook.RowScale, rounding, notes: null);
        return outcome.Fault is null ? outcome.Score : null;
    }

    // The number of decimals may be any: only the two ways that the standard's wording leaves open are held against each other.
    private static Reading Rounding(ScoreRounding rounding)
    {
        string inForce = RulebookReadings.NameOf(rounding);
        return new Reading(ReadingNames.ScoreRounding, inForce, inForce == "none" ? ["none", "2"] : [inForce, "none"]);
    }
}
