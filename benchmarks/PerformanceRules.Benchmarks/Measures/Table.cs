using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Evaluation;
using PerformanceRules.Serialization;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Measures everything in one run and writes it down as Markdown.</summary>
internal static class Table
{
    public static string Measure()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {Clock()}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Trim()}; {DateTime.UtcNow:yyyy-MM-dd}\n\n");
        AppendTimes(text);
        AppendColdStartAndEdges(text);
        AppendGrowth(text);
        ManySheets.Append(text);
        AppendMemory(text);
        return text.ToString();
    }

    public static string MeasureBatch()
    {
        StringBuilder text = new();
        ManySheets.Append(text);
        return text.ToString();
    }

    private static void AppendTimes(StringBuilder text)
    {
        IReadOnlyList<(string Name, double Nanoseconds, long Bytes)> times = SheetTimes.Measure();
        text.Append("| one sheet | time | ratio | bytes |\n|---|---|---|---|\n");
        foreach ((string name, double nanoseconds, long bytes) in times)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name.Trim('\'')} | {nanoseconds:N0} ns | {nanoseconds / times[0].Nanoseconds:0.00} | {bytes:N0} |\n");
        }
    }

    private static void AppendColdStartAndEdges(StringBuilder text)
    {
        int edges = EdgeSheets.All().Count();
        text.Append(CultureInfo.InvariantCulture, $"\n| | arithmetic | rules loaded and first sheet, new process | of {edges} edge sheets to the wrong cent |\n|---|---|---|---|\n");
        string platform = RuntimeInformation.RuntimeIdentifier;
        AppendColdStart(text, "a program of its own, compiled as it runs", []);
        AppendColdStart(text, "the same without profiling while it runs (TieredPGO off)", ["-p:TieredPGO=false"]);
        AppendColdStart(text, "a program of its own, compiled ahead (ReadyToRun)", ["-r", platform, "--self-contained", "false", "-p:PublishReadyToRun=true"]);
        AppendColdStart(text, "a program of its own, native (AOT)", ["-r", platform, "-p:Native=true", "-p:CppCompilerAndLinker=" + ColdStart.Linker]);
        foreach (Peer peer in Peer.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {peer.Name} | {peer.Arithmetic} | {ColdStart.Milliseconds(peer.Name):N0} ms | {EdgeSheets.CountWrong(peer.PrepareChecked())} |\n");
        }
    }

    private static void AppendColdStart(StringBuilder text, string way, string[] publishing) =>
        text.Append(CultureInfo.InvariantCulture, $"| PerformanceRules, {way} | exact | {ColdStart.Milliseconds(publishing):N1} ms | |\n");

    private static void AppendGrowth(StringBuilder text)
    {
        text.Append("\n| indicators in a sheet | score alone | an indicator | full report | an indicator |\n|---|---|---|---|---|\n");
        foreach (int indicators in new[] { 15, 150, 1500 })
        {
            PreparedSubmission sheet = Growth.Sheet(indicators);
            int repeats = 150_000 / indicators;
            double score = Nanoseconds(repeats, () => sheet.Score());
            double report = Nanoseconds(repeats, () => sheet.Evaluate());
            text.Append(CultureInfo.InvariantCulture, $"| {indicators:N0} | {score:N0} ns | {score / indicators:0.0} ns | {report:N0} ns | {report / indicators:0.0} ns |\n");
        }

        text.Append("\n| sheets through EvaluateMany | time | a sheet |\n|---|---|---|\n");
        foreach (int sheets in new[] { 1, 1_000, 1_000_000 })
        {
            TimeSpan time = Medians.Of(sheets < 10_000 ? 7 : 1, () => ManySheets.Take(sheets, threads: 0));
            text.Append(CultureInfo.InvariantCulture, $"| {sheets:N0} | {time.TotalMilliseconds:N2} ms | {time.TotalMicroseconds / sheets:N2} µs |\n");
        }
    }

    private static void AppendMemory(StringBuilder text)
    {
        text.Append("\n| lines of NDJSON | highest heap seen | highest working set seen |\n|---|---|---|\n");
        foreach (int lines in new[] { 10_000, 100_000, 1_000_000 })
        {
            HighestMemory memory = new();
            new NdjsonScorer(PerformanceEvaluator.Default)
                .ScoreAsync(new Lines(lines), Stream.Null, new NdjsonOptions { Progress = memory }, CancellationToken.None)
                .GetAwaiter()
                .GetResult();
            text.Append(CultureInfo.InvariantCulture, $"| {lines:N0} | {memory.Heap / 1048576.0:N1} MiB | {memory.WorkingSet / 1048576.0:N1} MiB |\n");
        }
    }

    private static double Nanoseconds(int repeats, Action run)
    {
        TimeSpan time = Medians.Of(9, () =>
        {
            for (int repeat = 0; repeat < repeats; repeat++)
            {
                run();
            }
        });
        return time.TotalNanoseconds / repeats;
    }

    private static string Clock()
    {
        string? line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("cpu MHz", StringComparison.Ordinal)) : null;
        return line is null ? "clock unknown" : string.Create(CultureInfo.InvariantCulture, $"{double.Parse(line.Split(':')[1], CultureInfo.InvariantCulture) / 1000:0.0} GHz");
    }

    private sealed class HighestMemory : IProgress<NdjsonSummary>
    {
        public long Heap { get; private set; }

        public long WorkingSet { get; private set; }

        public void Report(NdjsonSummary value)
        {
            Heap = Math.Max(Heap, GC.GetTotalMemory(forceFullCollection: false));
            WorkingSet = Math.Max(WorkingSet, Environment.WorkingSet);
        }
    }
}
