using System.Diagnostics;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>One thread and two, by turns after both are warm, so that a slow moment of the machine meets both: the medians.</summary>
internal static class SpeedUp
{
    private const int Turns = 7;

    public static (TimeSpan One, TimeSpan Two) Measure(Action<int> run)
    {
        for (int turn = 0; turn < 3; turn++)
        {
            run(1);
            run(2);
        }

        TimeSpan[] one = new TimeSpan[Turns];
        TimeSpan[] two = new TimeSpan[Turns];
        for (int turn = 0; turn < Turns; turn++)
        {
            one[turn] = Time(run, threads: 1);
            two[turn] = Time(run, threads: 2);
        }

        Array.Sort(one);
        Array.Sort(two);
        return (one[Turns / 2], two[Turns / 2]);
    }

    private static TimeSpan Time(Action<int> run, int threads)
    {
        long start = Stopwatch.GetTimestamp();
        run(threads);
        return Stopwatch.GetElapsedTime(start);
    }
}
