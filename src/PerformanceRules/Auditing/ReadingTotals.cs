using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>Adds up the rows of a sheet under any combination of readings, and finds the lowest and the highest total.</summary>
internal sealed class ReadingTotals
{
    private readonly PreparedSubmission _prepared;

    public ReadingTotals(PreparedSubmission prepared, IReadOnlyList<RowReadingTable> rows)
    {
        _prepared = prepared;
        Rows = rows;
    }

    public IReadOnlyList<RowReadingTable> Rows { get; }

    public decimal Under(IReadOnlyList<ReadingChoice> choices)
    {
        RulebookLayout layout = _prepared.Rulebook.Layout;
        ScoreRounding rounding = OptionOf(choices, ReadingNames.ScoreRounding) is { } option
            ? RulebookReadings.ParseRounding(layout.Rounding, option)
            : layout.Rounding;
        SheetSum sum = new(layout, rounding);
        foreach (RowReadingTable row in Rows)
        {
            if (row.Under(name => OptionOf(choices, name)) is { } points)
            {
                sum.Add(row.Row, points);
            }
        }

        foreach (PreparedRow row in _prepared.Rows)
        {
            if (row.IsNotApplicable)
            {
                sum.AddNotApplicable(row);
            }
        }

        return sum.Total().ToDecimal();
    }

    /// <summary>
    /// Finds the lowest or the highest total. Rows add up, so readings that no row brings together are decided apart; only the rounding of
    /// scores, which touches every row, is gone through for itself.
    /// </summary>
    public ReadingCombination Extreme(IReadOnlyList<Reading> readings, bool highest)
    {
        Reading? rounding = readings.FirstOrDefault(static reading => reading.Name == ReadingNames.ScoreRounding);
        Reading[] others = [.. readings.Where(reading => reading != rounding)];
        List<List<Reading>> groups = Groups(others);
        ReadingCombination? best = null;
        foreach (ReadingChoice[] fixedChoices in ReadingOptions.Combinations(rounding is null ? [] : [rounding]))
        {
            List<ReadingChoice> choices = [.. fixedChoices];
            foreach (List<Reading> group in groups)
            {
                choices.AddRange(Best(group, fixedChoices, highest));
            }

            decimal total = Under(choices);
            if (best is null || IsBeyond(total, best.Total, highest))
            {
                best = new ReadingCombination(choices, total);
            }
        }

        // Rules that take different options of one reading are in force together, although no one combination gives them.
        decimal inForce = Under([]);
        return IsBeyond(inForce, best!.Total, highest) ? new ReadingCombination([], inForce) : best;
    }

    private static bool IsBeyond(decimal total, decimal other, bool highest) => highest ? total > other : total < other;

    private ReadingChoice[] Best(List<Reading> group, ReadingChoice[] fixedChoices, bool highest)
    {
        RowReadingTable[] rows = [.. Rows.Where(row => row.Readings.Any(reading => group.Exists(member => member.Name == reading.Name)))];
        ReadingChoice[] best = [];
        Rational bestSum = default;
        foreach (ReadingChoice[] choices in ReadingOptions.Combinations(group))
        {
            Rational sum = Sum(rows, [.. fixedChoices, .. choices]);
            if (best.Length == 0 || (highest ? sum > bestSum : sum < bestSum))
            {
                best = choices;
                bestSum = sum;
            }
        }

        return best;
    }

    /// <summary>Puts readings that a row brings together into one group.</summary>
    private List<List<Reading>> Groups(Reading[] readings)
    {
        List<List<Reading>> groups = [.. readings.Select(static reading => new List<Reading> { reading })];
        foreach (RowReadingTable row in Rows)
        {
            List<Reading>[] touched = [.. groups.Where(group => group.Exists(member => row.Readings.Any(reading => reading.Name == member.Name)))];
            foreach (List<Reading> group in touched.Skip(1))
            {
                touched[0].AddRange(group);
                groups.Remove(group);
            }
        }

        return groups;
    }

    // What a penalty scores is taken off, so that its highest is the total's lowest.
    private Rational Sum(IReadOnlyList<RowReadingTable> rows, IReadOnlyList<ReadingChoice> choices)
    {
        Rational sum = default;
        foreach (RowReadingTable row in rows)
        {
            Rational points = row.Under(name => OptionOf(choices, name)) ?? Rational.Zero;
            sum += _prepared.Rulebook.Layout.TopOf(row.Row.Section).Section.Effect == SectionEffect.Penalty ? -points : points;
        }

        return sum;
    }

    private static string? OptionOf(IReadOnlyList<ReadingChoice> choices, string name)
    {
        foreach (ReadingChoice choice in choices)
        {
            if (choice.Name == name)
            {
                return choice.Option;
            }
        }

        return null;
    }
}
