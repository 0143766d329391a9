using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>What a row scores under each combination of the readings that matter to it.</summary>
internal sealed class RowReadingTable
{
    /// <summary>No built-in rule comes near; a rule with more is looked at one reading at a time.</summary>
    private const int MostCombinations = 4096;

    private readonly Rational?[] _scores;

    private RowReadingTable(IndicatorResult indicator, PreparedRow row, IReadOnlyList<Reading> readings, Rational?[] scores, bool isExhaustive)
    {
        Indicator = indicator;
        Row = row;
        Readings = readings;
        _scores = scores;
        IsExhaustive = isExhaustive;
    }

    public IndicatorResult Indicator { get; }

    public PreparedRow Row { get; }

    /// <summary>Gets the readings that matter to the row.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    public bool IsExhaustive { get; }

    public static RowReadingTable Of(IndicatorResult indicator, PreparedRow row)
    {
        RulebookLayout rulebook = indicator.Prepared.Rulebook.Layout;
        IReadOnlyList<Reading> candidates = RowReadings.Of(row, rulebook);
        bool isExhaustive = CombinationsOf(candidates) <= MostCombinations;
        candidates = isExhaustive ? candidates : WithinReach(RowReadings.DecidingAlone(row, rulebook));
        RowReadingTable full = new(indicator, row, candidates, ScoreAll(row, rulebook, candidates), isExhaustive);
        Reading[] deciding = [.. candidates.Where(full.Matters)];
        return new RowReadingTable(indicator, row, deciding, ScoreAll(row, rulebook, deciding), isExhaustive);
    }

    /// <summary>Gives the row's points with the options that <paramref name="optionOf"/> names; where it names none, the one in force holds.</summary>
    public Rational? Under(Func<string, string?> optionOf)
    {
        int index = 0;
        foreach (Reading reading in Readings)
        {
            int option = ReadingOptions.IndexOf(reading, optionOf(reading.Name) ?? reading.Option);
            index = (index * reading.Options.Count) + (option < 0 ? ReadingOptions.IndexOf(reading, reading.Option) : option);
        }

        return _scores[index];
    }

    private static Rational?[] ScoreAll(PreparedRow row, RulebookLayout rulebook, IReadOnlyList<Reading> readings)
    {
        Rational?[] scores = new Rational?[CombinationsOf(readings)];
        for (int index = 0; index < scores.Length; index++)
        {
            scores[index] = RowReadings.Score(row, rulebook, ReadingOptions.ChoicesAt(readings, index));
        }

        return scores;
    }

    private static long CombinationsOf(IReadOnlyList<Reading> readings) =>
        readings.Aggregate(1L, static (product, reading) => Math.Min(product * reading.Options.Count, int.MaxValue));

    private static List<Reading> WithinReach(IReadOnlyList<Reading> readings)
    {
        List<Reading> taken = [];
        foreach (Reading reading in readings)
        {
            if (CombinationsOf([.. taken, reading]) <= MostCombinations)
            {
                taken.Add(reading);
            }
        }

        return taken;
    }

    // A reading matters where two combinations that differ in it alone differ in the score.
    private bool Matters(Reading reading)
    {
        int stride = 1;
        for (int position = Readings.Count - 1; Readings[position] != reading; position--)
        {
            stride *= Readings[position].Options.Count;
        }

        for (int index = 0; index < _scores.Length; index++)
        {
            int option = index / stride % reading.Options.Count;
            if (option > 0 && _scores[index] != _scores[index - stride])
            {
                return true;
            }
        }

        return false;
    }
}
