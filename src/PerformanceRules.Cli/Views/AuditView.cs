using PerformanceRules.Auditing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows what a sheet claims against what it is worth: every finding with what was expected, what stands there and the points, then the sum.</summary>
internal static class AuditView
{
    private const int Margin = 2;

    public static void Write(Screen screen, SheetAudit audit, Language language)
    {
        EvaluationReport report = audit.Report;
        screen.WriteLine(language.Text($"{report.Submission.Unit}　{report.Submission.Year} 年度", $"{report.Submission.Unit}, {report.Submission.Year}"), Styles.Heading);
        if (audit.Findings.Count == 0)
        {
            screen.WriteLine(language.Text("没有发现问题。", "Nothing found: everything adds up."), Styles.Good);
        }

        Dictionary<Finding, AuditFinding> details = audit.Findings.GroupBy(static finding => finding.Finding).ToDictionary(static group => group.Key, static group => group.First());
        FindingsView.WriteList(
            screen,
            [.. audit.Findings.Select(static finding => finding.Finding)],
            report,
            language,
            (target, finding, _, _) => WriteDetail(target, details[finding], report, language));
        screen.WriteLine(audit.Summary(language), Styles.Heading);
    }

    private static void WriteDetail(Screen screen, AuditFinding finding, EvaluationReport report, Language language)
    {
        string points = language.Text($"涉及 {Points.Text(finding.Points)} 分", $"points at stake: {Points.Text(finding.Points)}");
        string expected = finding.Expected is { } wanted ? language.Text($"　应为：{wanted}", $"; expected: {wanted}") : string.Empty;
        string found = finding.Found is { } stands ? language.Text($"　填报：{stands}", $"; found: {stands}") : string.Empty;
        screen.WriteLine(points + expected + found, Styles.Plain, Margin);
        if (finding.Code == FindingCodes.ClaimDiffers && finding.Indicator is { } id && report.Find(id) is { } indicator)
        {
            DerivationView.Write(screen, indicator.Derive(), language, Margin);
        }
    }
}
