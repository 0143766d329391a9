using System.Diagnostics;
using System.Globalization;

namespace PerformanceRules.Tests.Trust;

/// <summary>The time that the current thread spent on a processor, which a busy machine does not lengthen; elsewhere than on Linux, the time that passed.</summary>
internal static class ProcessorTime
{
    private const string OfThread = "/proc/thread-self/schedstat";

    public static TimeSpan Of(Action work)
    {
        TimeSpan start = Now();
        work();
        return Now() - start;
    }

    private static TimeSpan Now() => File.Exists(OfThread)
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(OfThread).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : TimeSpan.FromTicks(Stopwatch.GetTimestamp() / (Stopwatch.Frequency / TimeSpan.TicksPerSecond));
}
