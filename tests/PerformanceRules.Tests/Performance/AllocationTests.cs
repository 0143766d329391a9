using PerformanceRules.Evaluation;
using PerformanceRules.Tests.Batch;

namespace PerformanceRules.Tests.Performance;

/// <summary>Allocated bytes are exact, so they are guarded; times are not.</summary>
public sealed class AllocationTests
{
    private static readonly PreparedSubmission Seed = PerformanceEvaluator.Default.Prepare(SeedSheet.Submission("unit", 16));

    private static long BytesOf(Action action)
    {
        // Twice, so that everything that is made once has been made.
        action();
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void A_score_alone_allocates_nothing() => Assert.Equal(0, BytesOf(static () => Seed.Score()));

    [Fact]
    public void A_full_report_of_the_seed_stays_below_2500_bytes() => Assert.InRange(BytesOf(static () => Seed.Evaluate()), 1, 2500);

    [Fact]
    public void A_score_that_allocates_is_found() => Assert.NotEqual(0, BytesOf(static () => GC.KeepAlive(new object())));
}
