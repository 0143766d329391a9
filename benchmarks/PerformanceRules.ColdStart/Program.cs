using System.Diagnostics;
using System.Globalization;
using PerformanceRules;
using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Evaluation;

// The built-in rulebook loaded and the seed's sheet, filled in by code, scored for the first time: milliseconds from the first line on.
long start = Stopwatch.GetTimestamp();
TotalScore score = PerformanceEvaluator.Default.Score(new Inputs().ToSubmission());
double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
if (score is not { Points: 98.5m, IsComplete: true })
{
    Console.Error.WriteLine("The seed's sheet is worth 98.5, not " + score);
    return 1;
}

Console.WriteLine(milliseconds.ToString("0.00", CultureInfo.InvariantCulture));
return 0;
