using System.Diagnostics;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Several ways to do a thing, by turns after all are warm, so that a slow moment of the machine meets each of them: the medians.</summary>
internal static class Turns
{
    private const int WarmUps = 3;
    private const int Count = 15;

    public static TimeSpan[] Measure(params Action[] ways)
    {
        TimeSpan[][] times = [.. ways.Select(static _ => new TimeSpan[Count])];
        for (int turn = -WarmUps; turn < Count; turn++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long start = Stopwatch.GetTimestamp();
                ways[way]();
                if (turn >= 0)
                {
                    times[way][turn] = Stopwatch.GetElapsedTime(start);
                }
            }
        }

        return [.. times.Select(static turns => turns.Order().ElementAt(Count / 2))];
    }
}
