using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace PerformanceRules.Extensions.Hosting;

/// <summary>Tells listeners what an evaluator does. Where nobody listens it asks whether somebody does, and no more.</summary>
internal sealed class ObservedEvaluator(IPerformanceEvaluator inner, ILogger logger) : ForwardingEvaluator
{
    protected override IPerformanceEvaluator Inner => inner;

    public override EvaluationReport Evaluate(Submission submission)
    {
        using Activity? activity = Start("PerformanceRules.Evaluate");
        long start = Stopwatch.GetTimestamp();
        EvaluationReport report = inner.Evaluate(submission);
        if (activity is not null)
        {
            Describe(activity, report.Rulebook.Reference, report.Status == ReportStatus.Complete, report.Score);
            activity.SetTag("performance_rules.findings", report.Findings.Count);
        }

        Measure(start, report.Rulebook.Reference, report.Status == ReportStatus.Complete);
        CountFindings(report);
        LogReport(report);
        return report;
    }

    public override TotalScore Score(Submission submission)
    {
        using Activity? activity = Start("PerformanceRules.Score");
        long start = Stopwatch.GetTimestamp();
        TotalScore score = inner.Score(submission);
        if (activity is not null)
        {
            Describe(activity, submission.Rulebook, score.IsComplete, score.Points);
        }

        Measure(start, submission.Rulebook, score.IsComplete);
        return score;
    }

    private static Activity? Start(string name) =>
        PerformanceRulesDiagnostics.Source.HasListeners() ? PerformanceRulesDiagnostics.Source.StartActivity(name) : null;

    private static void Describe(Activity activity, string rulebook, bool isComplete, decimal score)
    {
        activity.SetTag("performance_rules.rulebook", rulebook);
        activity.SetTag("performance_rules.status", StatusOf(isComplete));
        activity.SetTag("performance_rules.score", score);
    }

    private static void Measure(long start, string rulebook, bool isComplete)
    {
        if (PerformanceRulesDiagnostics.Evaluations.Enabled)
        {
            PerformanceRulesDiagnostics.Evaluations.Add(1, new("rulebook", rulebook), new("status", StatusOf(isComplete)));
        }

        if (PerformanceRulesDiagnostics.Duration.Enabled)
        {
            PerformanceRulesDiagnostics.Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("rulebook", rulebook));
        }
    }

    private static void CountFindings(EvaluationReport report)
    {
        if (!PerformanceRulesDiagnostics.Findings.Enabled)
        {
            return;
        }

        foreach (Finding finding in report.Findings)
        {
            PerformanceRulesDiagnostics.Findings.Add(1, new("code", finding.Code), new("severity", finding.Severity.ToString()));
        }
    }

    private void LogReport(EvaluationReport report)
    {
        Submission sheet = report.Submission;
        if (logger.IsEnabled(LogLevel.Debug))
        {
            Log.Scored(logger, sheet.Unit, sheet.Year, report.Rulebook.Reference, report.Score, report.Findings.Count);
        }

        if (report.Status == ReportStatus.Incomplete && logger.IsEnabled(LogLevel.Information))
        {
            Log.Incomplete(logger, sheet.Unit, sheet.Year, report.Rulebook.Reference, report.Findings.Count(static finding => finding.Severity == Severity.Error));
        }

        if (report.Status == ReportStatus.Incomplete && logger.IsEnabled(LogLevel.Error))
        {
            foreach (Finding finding in report.Findings)
            {
                if (finding.Exception is { } exception)
                {
                    Log.RuleFailed(logger, exception, finding.Indicator);
                }
            }
        }
    }

    private static string StatusOf(bool isComplete) => isComplete ? "complete" : "incomplete";
}
