using System.Diagnostics;
using System.Globalization;
using PerformanceRules.Benchmarks.Handwritten;
using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>The two ratios that a change of the hot path is judged by, in seconds: the least of many short runs, which a busy machine disturbs the least.</summary>
internal static class Ratios
{
    private const int Runs = 60;
    private const int Sheets = 20_000;

    public static void Print()
    {
        PreparedSubmission prepared = PerformanceEvaluator.Default.Prepare(SeedSheet.Submission);
        double handwritten = double.MaxValue;
        double score = double.MaxValue;
        double report = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            handwritten = Math.Min(handwritten, Nanoseconds(static _ => DecimalSheet.Score(Sheet.Seed), prepared));
            score = Math.Min(score, Nanoseconds(static sheet => sheet.Score().Points, prepared));
            report = Math.Min(report, Nanoseconds(static sheet => sheet.Evaluate().Score, prepared));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"hand-written {handwritten:N0} ns; score alone {score:N0} ns, {score / handwritten:0.00}; report {report:N0} ns, {report / handwritten:0.00}"));
    }

    private static double Nanoseconds(Func<PreparedSubmission, decimal> run, PreparedSubmission prepared)
    {
        long start = Stopwatch.GetTimestamp();
        for (int sheet = 0; sheet < Sheets; sheet++)
        {
            if (run(prepared) != 98.5m)
            {
                throw new InvalidOperationException("The seed's sheet is worth 98.5.");
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Sheets;
    }
}
