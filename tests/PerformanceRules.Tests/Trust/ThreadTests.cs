using System.Globalization;

namespace PerformanceRules.Tests.Trust;

/// <summary>Sixteen threads share one evaluator, and every report is the bytes that one thread alone gives.</summary>
[Trait("Category", "Slow")]
public sealed class ThreadTests
{
    private const int ThreadCount = 16;
    private const int DistinctSheets = 400;

    /// <summary>100,000 by default; tests/scripts/threads.sh runs a million.</summary>
    private static readonly int SheetCount =
        int.Parse(Environment.GetEnvironmentVariable("PERFORMANCE_RULES_SHEETS") ?? "100000", CultureInfo.InvariantCulture);

    [Fact]
    public void Many_threads_give_the_bytes_of_one()
    {
        byte[][] sheets = Sheets.Take(DistinctSheets);
        PerformanceEvaluator alone = PerformanceEvaluator.CreateBuilder().Build();
        byte[][] expected = Array.ConvertAll(sheets, sheet => Sheets.Report(alone, sheet));

        // A new evaluator, so that what it makes on first use is made by all threads at once.
        PerformanceEvaluator shared = PerformanceEvaluator.CreateBuilder().Build();
        int differing = 0;
        int scored = 0;
        Exception? failure = null;
        Thread[] threads = [.. Enumerable.Range(0, ThreadCount).Select(number => new Thread(() =>
        {
            try
            {
                for (int step = 0; step < SheetCount / ThreadCount; step++)
                {
                    int index = (step + (number * 37)) % sheets.Length;
                    bool same = Sheets.Report(shared, sheets[index]).AsSpan().SequenceEqual(expected[index]);
                    Interlocked.Add(ref differing, same ? 0 : 1);
                    Interlocked.Increment(ref scored);
                }
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        }))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        Assert.Null(failure);
        Assert.Equal(0, differing);
        Assert.Equal(SheetCount / ThreadCount * ThreadCount, scored);
    }
}
