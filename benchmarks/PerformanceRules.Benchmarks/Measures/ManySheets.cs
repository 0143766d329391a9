using System.Globalization;
using System.Text;
using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Serialization;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>
/// Many sheets on one thread and on two. Beside the batches stand what the machine gives at most: threads that only compute, threads that only
/// allocate, and System.Text.Json alone, none of which have anything between them.
/// </summary>
internal static class ManySheets
{
    private const int Sheets = 100_000;
    private const int SheetsScored = 2_000_000;
    private const int LineCount = 4_000;
    private const int BytesOfReport = 7_000;

    public static void Append(StringBuilder text)
    {
        PlainJson[] plain = [new(), new()];
        PreparedSubmission sheet = PerformanceEvaluator.Default.Prepare(SeedSheet.Submission);
        TimeSpan[] times = Turns.Measure(
            () => OnThreads(1, _ => ScoreAlone(sheet)),
            () => OnThreads(2, _ => ScoreAlone(sheet)),
            static () => OnThreads(1, static _ => Allocate()),
            static () => OnThreads(2, static _ => Allocate()),
            static () => Take(Sheets, threads: 1),
            static () => Take(Sheets, threads: 2),
            () => OnThreads(1, thread => plain[thread].ReadAndWrite(LineCount)),
            () => OnThreads(2, thread => plain[thread].ReadAndWrite(LineCount)),
            static () => ScoreLines(threads: 1),
            static () => ScoreLines(threads: 2));
        text.Append("\n| many sheets | one thread | two threads | speed-up |\n|---|---|---|---|\n");
        AppendRow(text, "score alone, sheets a second", SheetsScored, 2 * SheetsScored, times[0], times[1]);
        AppendRow(text, $"for comparison: {BytesOfReport:N0} bytes allocated a sheet, and nothing else", Sheets, 2 * Sheets, times[2], times[3]);
        AppendRow(text, "EvaluateMany, sheets a second", Sheets, Sheets, times[4], times[5]);
        AppendRow(text, "for comparison: System.Text.Json alone reading and writing the lines", LineCount, 2 * LineCount, times[6], times[7]);
        AppendRow(text, "NDJSON in to NDJSON out, lines a second", LineCount, LineCount, times[8], times[9]);
        text.Append(CultureInfo.InvariantCulture, $"| share of System.Text.Json's throughput | {times[6] / times[8]:0.00} | {times[7] / (2 * times[9]):0.00} | |\n");
    }

    /// <summary>Takes the reports of so many sheets.</summary>
    public static void Take(int sheets, int threads)
    {
        IEnumerable<Submission> submissions = Enumerable.Repeat(SeedSheet.Submission, sheets);
        foreach (EvaluationReport report in PerformanceEvaluator.Default.EvaluateMany(submissions, new BatchOptions { DegreeOfParallelism = threads }, CancellationToken.None))
        {
            if (report.Score != 98.5m)
            {
                throw new InvalidOperationException("The seed's sheet is worth 98.5.");
            }
        }
    }

    private static void AppendRow(StringBuilder text, string name, int countOfOne, int countOfTwo, TimeSpan one, TimeSpan two)
    {
        (double first, double second) = (countOfOne / one.TotalSeconds, countOfTwo / two.TotalSeconds);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {first:N0} | {second:N0} | {second / first:0.00} |\n");
    }

    private static void OnThreads(int threads, Action<int> run)
    {
        Thread[] others = [.. Enumerable.Range(1, threads - 1).Select(thread => new Thread(() => run(thread)))];
        Array.ForEach(others, static thread => thread.Start());
        run(0);
        Array.ForEach(others, static thread => thread.Join());
    }

    private static void ScoreAlone(PreparedSubmission sheet)
    {
        for (int count = 0; count < SheetsScored; count++)
        {
            if (sheet.Score().Points != 98.5m)
            {
                throw new InvalidOperationException("The seed's sheet is worth 98.5.");
            }
        }
    }

    private static void Allocate()
    {
        const int BytesOfObject = 100;
        for (int count = 0; count < Sheets * (BytesOfReport / BytesOfObject); count++)
        {
            GC.KeepAlive(new byte[BytesOfObject - (3 * IntPtr.Size)]);
        }
    }

    private static void ScoreLines(int threads)
    {
        NdjsonSummary summary = new NdjsonScorer(PerformanceEvaluator.Default)
            .ScoreAsync(new Lines(LineCount), Stream.Null, new NdjsonOptions { DegreeOfParallelism = threads }, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        if (summary != new NdjsonSummary(LineCount, 0, 0))
        {
            throw new InvalidOperationException(summary.ToString());
        }
    }
}
