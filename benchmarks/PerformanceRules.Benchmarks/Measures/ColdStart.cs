using System.Diagnostics;
using System.Globalization;
using PerformanceRules.Benchmarks.Peers;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Rules loaded and the first sheet scored in a process of its own, from its first line of code on.</summary>
internal static class ColdStart
{
    private const int Runs = 5;

    /// <summary>What the new process does: prints its milliseconds.</summary>
    public static void RunHere(string peer, long start)
    {
        Peer.Named(peer).PrepareChecked();
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    public static double Milliseconds(string peer)
    {
        double[] times = new double[Runs];
        for (int run = 0; run < Runs; run++)
        {
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                start.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
            }

            start.ArgumentList.Add("cold");
            start.ArgumentList.Add(peer);
            using Process process = Process.Start(start)!;
            times[run] = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
            process.WaitForExit();
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
