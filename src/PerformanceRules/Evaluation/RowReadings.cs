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
        return row.Rule is IReadingRule rule ? [.. RuleVariants.Of(rule).Readings, scoreRounding] : [scoreRounding];
    }

    /// <summary>Gives the readings of which one alone, set to another option, changes the row's score.</summary>
    public static IReadOnlyList<Reading> DecidingAlone(PreparedRow row, RulebookLayout rulebook)
    {
        if (row.IsNotApplicable || row.Fault is not null)
        {
            return [];
        }

        Rational? inForce = Score(row, row.Rule, rulebook, rulebook.Rounding);
        List<Reading>? deciding = null;
        if (row.Rule is IReadingRule rule)
        {
            RuleVariants variants = RuleVariants.Of(rule);
            for (int index = 0; index < variants.Readings.Count; index++)
            {
                if (Array.Exists(variants.Others[index], other => Score(row, other, rulebook, rulebook.Rounding) != inForce))
                {
                    (deciding ??= []).Add(variants.Readings[index]);
                }
            }
        }

        Reading rounding = Rounding(rulebook.Rounding);
        string otherRounding = rounding.Options.First(option => option != rounding.Option);
        if (Score(row, row.Rule, rulebook, RulebookReadings.ParseRounding(rulebook.Rounding, otherRounding)) != inForce)
        {
            (deciding ??= []).Add(rounding);
        }

        return deciding ?? (IReadOnlyList<Reading>)[];
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

        return Score(row, changed, rulebook, rounding);
    }

    private static Rational? Score(PreparedRow row, IScoringRule? rule, RulebookLayout rulebook, ScoreRounding rounding)
    {
        RuleOutcome outcome = RowScoring.Score(row, rule, rulebook.RowScale, rounding, notes: null);
        return outcome.Fault is null ? outcome.Score : null;
    }

    // The number of decimals may be any: only the two ways that the standard's wording leaves open are held against each other.
    private static Reading Rounding(ScoreRounding rounding)
    {
        string inForce = RulebookReadings.NameOf(rounding);
        return new Reading(ReadingNames.ScoreRounding, inForce, inForce == "none" ? ["none", "2"] : [inForce, "none"]);
    }
}
