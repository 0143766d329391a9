using System.Diagnostics;
using PerformanceRules.Tests.Trust;

namespace PerformanceRules.Fuzz;

/// <summary>Feeds a target a number of inputs, and takes down what it should not have done and what each input cost.</summary>
internal sealed class Campaign(IFuzzTarget target, long count, int seed)
{
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(1);

    private const long MostBytesPerInput = 64 * 1024 * 1024;
    private const int MostFailuresShown = 20;

    public long Accepted { get; private set; }

    public long Failures { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public long MostAllocated { get; private set; }

    public long Bytes { get; private set; }

    public void Run()
    {
        long tenth = Math.Max(count / 10, 1);
        for (long number = 0; number < count; number++)
        {
            if (number % tenth == 0)
            {
                Console.Error.WriteLine($"{target.Name}, seed {seed}: {number} of {count} inputs, {Failures} failures");
            }

            byte[] input = Input(target, seed, number);
            Bytes += input.Length;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            string? failure = Feed(input);
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Slowest = took > Slowest ? took : Slowest;
            MostAllocated = Math.Max(MostAllocated, allocated);
            failure ??= allocated > MostBytesPerInput ? $"allocated {allocated} bytes" : null;

            // On a busy machine a thread may be kept waiting: what is slow is tried once more, by the time that the processor spends on it.
            failure ??= took > LongestInput && IsSlowAgain(input) ? $"took {took}" : null;
            if (failure is not null && Failures++ < MostFailuresShown)
            {
                Report(number, failure);
            }
        }
    }

    /// <summary>Makes one input of a campaign again.</summary>
    public static byte[] Input(IFuzzTarget target, int seed, long number) =>
        target.Next(new Random(unchecked((int)((seed * 1_000_003L) + (number * 7_919L) + (number >> 31)))));

    private string? Feed(byte[] input)
    {
        try
        {
            Accepted += target.Run(input) ? 1 : 0;
            return null;
        }
        catch (Exception exception)
        {
            // Whatever a parser throws is what this program is after.
            return exception is FuzzException ? exception.Message : exception.ToString();
        }
    }

    private bool IsSlowAgain(byte[] input)
    {
        TimeSpan took = ProcessorTime.Of(() => target.Run(input));
        return took > LongestInput;
    }

    private void Report(long number, string failure)
    {
        lock (Console.Out)
        {
            Console.WriteLine($"{target.Name}: seed {seed}, input {number}: {string.Join('\n', failure.Split('\n').Take(3))}");
        }
    }
}
