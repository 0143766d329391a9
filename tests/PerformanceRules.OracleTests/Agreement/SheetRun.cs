using System.Collections.Concurrent;
using System.Globalization;

namespace PerformanceRules.OracleTests.Agreement;

/// <summary>Many random sheets, in batches of a seed each, compared on all cores.</summary>
internal static class SheetRun
{
    private const int BatchSize = 100;
    private const int MostShown = 5;

    /// <summary>Generates <paramref name="count"/> sheets from <paramref name="firstSeed"/> on and describes the first that differ.</summary>
    public static IReadOnlyList<string> Compare(
        int count, int firstSeed, OracleMutation mutation, Func<SheetGenerator, Random, string> next, bool bareVariance = false)
    {
        ConcurrentQueue<string> disagreements = new();
        Parallel.For(0, count / BatchSize, (batch, loop) =>
        {
            int seed = firstSeed + batch;
            Random random = new(seed);
            SheetGenerator generator = new() { BareVariance = bareVariance };
            Oracle oracle = new(mutation);
            for (int sheet = 0; sheet < BatchSize && disagreements.Count < MostShown; sheet++)
            {
                string json = next(generator, random);
                if (SheetComparison.Differences(json, oracle) is { Count: > 0 } differences)
                {
                    disagreements.Enqueue(Describe(seed, sheet, json, differences));
                }
            }

            if (disagreements.Count >= MostShown)
            {
                loop.Stop();
            }
        });
        return [.. disagreements];
    }

    private static string Describe(int seed, int sheet, string json, IReadOnlyList<string> differences) => string.Format(
        CultureInfo.InvariantCulture,
        "Seed {0}, sheet {1} of the batch:\n  {2}\n  {3}\n",
        seed,
        sheet,
        string.Join("\n  ", differences),
        json);
}
