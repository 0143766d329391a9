using System.Diagnostics;
using System.Globalization;
using PerformanceRules.Benchmarks.Handwritten;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>The two ratios that a change of the hot path is judged by, in seconds: the least of many short runs, which a busy machine disturbs the least.</summary>
internal static class Ratios
{
    private const int Runs = 60;
    private const int Sheets = 20_000;
    private const int Different = 256;

    public static void Print()
    {
        VariedSheets sheets = VariedSheets.Make(Different);
        double handwritten = double.MaxValue;
        double score = double.MaxValue;
        double report = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            handwritten = Math.Min(handwritten, Nanoseconds(static (sheets, index) => DecimalSheet.Score(sheets.Handwritten[index]), sheets));
            score = Math.Min(score, Nanoseconds(static (sheets, index) => sheets.Prepared[index].Score().Points, sheets));
            report = Math.Min(report, Nanoseconds(static (sheets, index) => sheets.Prepared[index].Evaluate().Score, sheets));
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Nanoseconds(static (sheets, index) => sheets.Prepared[index].Score().Points, sheets);
        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Sheets;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"hand-written {handwritten:N0} ns; score alone {score:N0} ns, {score / handwritten:0.00}, {bytes:0.##} bytes; report {report:N0} ns, {report / handwritten:0.00}"));
    }

    // Every sheet has other numbers than the one before it.
    private static double Nanoseconds(Func<VariedSheets, int, decimal> run, VariedSheets sheets)
    {
        decimal sum = 0;
        long start = Stopwatch.GetTimestamp();
        for (int sheet = 0; sheet < Sheets; sheet++)
        {
            sum += run(sheets, sheet % Different);
        }

        double elapsed = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        return sum > 0 ? elapsed / Sheets : throw new InvalidOperationException("The sheets are worth something.");
    }
}
