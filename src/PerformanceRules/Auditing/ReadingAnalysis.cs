using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>
/// What a sheet is worth under every reading (口径) of its standard: the total as the rulebook reads it, the lowest, the highest, and for each
/// reading the indicators and the points that turn on it. Readings that change nothing are left out. Immutable and safe to share.
/// </summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<ReadingAnalysis>))]
public sealed class ReadingAnalysis
{
    private readonly ReadingTotals _totals;
    private readonly Reading[] _readings;

    private ReadingAnalysis(PreparedSubmission prepared, ReadingTotals totals)
    {
        _totals = totals;
        _readings = Distinct(totals.Rows.SelectMany(static row => row.Readings));
        TotalScore score = prepared.Score();
        Default = score.Points;
        IsComplete = score.IsComplete;
        IsExhaustive = totals.Rows.All(static row => row.IsExhaustive);
        Lowest = totals.Extreme(_readings, highest: false);
        Highest = totals.Extreme(_readings, highest: true);
        Effects = [.. _readings.Select(Effect).OrderByDescending(static effect => effect.Points)];
    }

    /// <summary>Gets the total as the rulebook reads the standard.</summary>
    public decimal Default { get; }

    /// <summary>Gets a value indicating whether every indicator can be scored as the rulebook reads the standard; what cannot counts as 0.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets the lowest total that any combination of readings gives.</summary>
    public ReadingCombination Lowest { get; }

    /// <summary>Gets the highest total that any combination of readings gives.</summary>
    public ReadingCombination Highest { get; }

    /// <summary>Gets each reading that matters to the sheet, the one that most points turn on first.</summary>
    public IReadOnlyList<ReadingEffect> Effects { get; }

    /// <summary>Gets a value indicating whether every combination was looked at; not so where a rule of your own has thousands of them.</summary>
    public bool IsExhaustive { get; }

    /// <summary>Gets every combination of the readings that matter with its total, the one in force first. They are worked out as they are asked for.</summary>
    public IEnumerable<ReadingCombination> Combinations =>
        ReadingOptions.Combinations(_readings).Select(choices => new ReadingCombination(choices, _totals.Under(choices)));

    internal static ReadingAnalysis Of(PreparedSubmission prepared) =>
        new(prepared, new ReadingTotals(prepared, Tables(prepared, prepared.Evaluate().Indicators)));

    private static List<RowReadingTable> Tables(PreparedSubmission prepared, IReadOnlyList<IndicatorResult> indicators)
    {
        List<RowReadingTable> rows = [];
        using RuleScope scope = RuleScope.Enter();
        for (int index = 0; index < indicators.Count; index++)
        {
            if (!indicators[index].IsNotApplicable)
            {
                rows.Add(RowReadingTable.Of(indicators[index], prepared.Rows[index]));
            }
        }

        return rows;
    }

    private static Reading[] Distinct(IEnumerable<Reading> readings)
    {
        Dictionary<string, Reading> byName = new(StringComparer.Ordinal);
        foreach (Reading reading in readings)
        {
            byName[reading.Name] = byName.TryGetValue(reading.Name, out Reading? known) ? known : reading;
        }

        return [.. byName.Values];
    }

    private ReadingEffect Effect(Reading reading) => new(reading, [.. reading.Options.Select(option => Outcome(reading, option))]);

    private ReadingOutcome Outcome(Reading reading, string option)
    {
        ReadingChoice choice = new(reading.Name, option);
        List<ReadingScore> indicators = [];
        foreach (RowReadingTable row in _totals.Rows)
        {
            if (row.Readings.Any(candidate => candidate.Name == reading.Name))
            {
                Rational? score = row.Under(name => name == reading.Name ? option : null);
                indicators.Add(new ReadingScore(row.Indicator.Id, row.Indicator.Title, row.Indicator.Weight, score?.ToDecimal()));
            }
        }

        return new ReadingOutcome(choice, option == reading.Option, _totals.Under([choice]), indicators);
    }
}
