using PerformanceRules.Evaluation;

namespace PerformanceRules.Tests.Batch;

/// <summary>How a batch shares its work: how many threads there are, how far it reads ahead, and that nothing is at work any more when it is left.</summary>
public sealed class OrderedParallelTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 7)]
    [InlineData(0, null)]
    public void None_asked_for_is_one_for_each_processor(int degreeOfParallelism, int? threads) =>
        Assert.Equal(threads ?? Environment.ProcessorCount, OrderedParallel.Threads(degreeOfParallelism));

    // Each waits for the other: one thread alone would wait for ever.
    [Fact]
    public void Two_threads_work_at_the_same_time()
    {
        using Barrier both = new(2);

        Assert.Equal([true, true], OrderedParallel.Run([0, 1], _ => both.SignalAndWait(Patience), threads: 2, CancellationToken.None));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_more_threads_than_asked_for(int threads)
    {
        int working = 0;
        IEnumerable<int> seen = OrderedParallel.Run(
            Enumerable.Range(0, 60),
            _ =>
            {
                int now = Interlocked.Increment(ref working);
                Thread.Sleep(1);
                Interlocked.Decrement(ref working);
                return now;
            },
            threads,
            CancellationToken.None);

        Assert.All(seen, now => Assert.InRange(now, 1, threads));
    }

    [Theory]
    [InlineData(1, 1)] // Read, worked on and handed out before the next is read.
    [InlineData(2, 4)]
    [InlineData(3, 6)]
    public void The_sequence_is_read_two_parts_for_each_thread_ahead(int threads, int ahead)
    {
        int read = 0;
        int taken = 0;
        IEnumerable<int> parts = Enumerable.Range(0, 12).Select(part =>
        {
            read++;
            Assert.InRange(read - taken, 1, ahead);
            return part;
        });

        foreach (int part in OrderedParallel.Run(parts, SlowAtFirst, threads, CancellationToken.None))
        {
            Assert.Equal(taken, part);
            taken++;
        }

        Assert.Equal(12, read);
    }

    [Fact]
    public void Whoever_stops_early_finds_nobody_at_work()
    {
        int working = 0;
        foreach (int _ in OrderedParallel.Run(Enumerable.Range(0, 100), Work, threads: 4, CancellationToken.None))
        {
            break;
        }

        Assert.Equal(0, Volatile.Read(ref working));

        int Work(int part)
        {
            Interlocked.Increment(ref working);
            Thread.Sleep(part == 0 ? 1 : 50);
            Interlocked.Decrement(ref working);
            return part;
        }
    }

    private static int SlowAtFirst(int part)
    {
        Thread.Sleep(part == 0 ? 100 : 1);
        return part;
    }
}
