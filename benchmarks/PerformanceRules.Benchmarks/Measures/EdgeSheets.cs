using PerformanceRules.Benchmarks.Peers;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Sheets that stand exactly on an edge of the standard, each with the score worked out by the clause.</summary>
internal static class EdgeSheets
{
    private const decimal Full = 98.5m;

    public static IEnumerable<(Inputs Inputs, decimal Expected)> All() => [.. Overshoots(), .. Variances(), .. CarryOvers(), Third()];

    /// <summary>Counts the sheets that a peer scores to another cent, or not at all.</summary>
    public static int CountWrong(Func<Inputs, decimal> score) => All().Count(edge => Math.Round(score(edge.Inputs), 6) != edge.Expected);

    // Exactly 200%, 300% and 500% above the target: 10%, 20% and 30% of 10 points off.
    private static IEnumerable<(Inputs, decimal)> Overshoots()
    {
        foreach ((int times, decimal deduction) in new[] { (3, 1m), (4, 2m), (6, 3m) })
        {
            for (int tenths = 1; tenths <= 200; tenths++)
            {
                decimal target = tenths / 10m;
                yield return (new Inputs { Target1 = target, Actual1 = target * times }, Full - deduction);
            }
        }
    }

    // Exactly 30% + k × 10%: k steps of 0.4 points.
    private static IEnumerable<(Inputs, decimal)> Variances()
    {
        for (int steps = 1; steps <= 10; steps++)
        {
            yield return (new Inputs { Variance = 0.3m + (steps * 0.1m) }, Full - (steps * 0.4m));
        }
    }

    // Exactly so many percentage points above last year: as many steps of 0.4 points, down to 0.
    private static IEnumerable<(Inputs, decimal)> CarryOvers()
    {
        for (int points = 1; points <= 11; points++)
        {
            yield return (new Inputs { CarryOverLastYear = 0.05m, CarryOver = 0.05m + (points * 0.01m) }, Full - Math.Min(points * 0.4m, 4));
        }
    }

    // 1 / 3 × 20 is 6.666…, 6.67.
    private static (Inputs, decimal) Third() => (new Inputs { Budget = 3, Executed = 1 }, Full - 20 + 6.67m);
}
