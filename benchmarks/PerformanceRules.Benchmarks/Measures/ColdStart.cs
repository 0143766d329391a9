using System.Diagnostics;
using System.Globalization;
using PerformanceRules.Benchmarks.Peers;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Rules loaded and the first sheet scored in a process of its own, from its first line of code on.</summary>
internal static class ColdStart
{
    private const int Runs = 5;

    /// <summary>Gets the linker of native programs: clang where there is one, as the SDK has it, else gcc.</summary>
    public static string Linker =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(static folder => File.Exists(Path.Combine(folder, "clang"))) ? "clang" : "gcc";

    /// <summary>What the new process does: prints its milliseconds.</summary>
    public static void RunHere(string peer, long start)
    {
        Peer.Named(peer).PrepareChecked();
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    public static double Milliseconds(string peer)
    {
        bool isHosted = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        return Median(Environment.ProcessPath!, isHosted ? [typeof(ColdStart).Assembly.Location, "cold", peer] : ["cold", peer]);
    }

    /// <summary>Publishes the program that does nothing but score its first sheet, in one of the ways that .NET has, and runs it.</summary>
    public static double Milliseconds(params string[] publishing)
    {
        string output = Directory.CreateTempSubdirectory("cold").FullName;
        using Process publish = Process.Start("dotnet", ["publish", Project(), "-c", "Release", "-o", output, "-p:RunAnalyzers=false", "-v", "q", "--nologo", .. publishing]);
        publish.WaitForExit();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException("dotnet publish failed: " + string.Join(' ', publishing));
        }

        double median = Median(Path.Combine(output, "PerformanceRules.ColdStart"));
        Directory.Delete(output, recursive: true);
        return median;
    }

    private static string Project()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PerformanceRules.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder ?? throw new InvalidOperationException("The benchmarks run outside the repository."), "benchmarks", "PerformanceRules.ColdStart");
    }

    private static double Median(string program, params string[] arguments)
    {
        double[] times = new double[Runs];
        for (int run = 0; run < Runs; run++)
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            times[run] = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
            process.WaitForExit();
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
