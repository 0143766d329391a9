using System.Diagnostics;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>The median time of a few runs.</summary>
internal static class Medians
{
    public static TimeSpan Of(int runs, Action run)
    {
        TimeSpan[] times = new TimeSpan[runs];
        for (int index = 0; index < runs; index++)
        {
            long start = Stopwatch.GetTimestamp();
            run();
            times[index] = Stopwatch.GetElapsedTime(start);
        }

        Array.Sort(times);
        return times[runs / 2];
    }
}
