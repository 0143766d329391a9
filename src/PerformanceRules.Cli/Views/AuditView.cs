using PerformanceRules.Auditing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows an audit: what the sheet claims against what it is worth, and every finding with its points, what was expected, and the clause.</summary>
internal static class AuditView
{
    private const int Margin = 2;

    public static void Write(Screen screen, SheetAudit audit, Language language)
    {
        EvaluationReport report = audit.Report;
        screen.WriteLine(language.Text($"{report.Submission.Unit}　{report.Submission.Year} 年度", $"{report.Submission.Unit}, {report.Submission.Year}"), Styles.Heading);
        foreach (AuditFinding finding in audit.Findings)
        {
            WriteFinding(screen, finding, report, language);
        }

        if (audit.Findings.Count == 0)
        {
            screen.WriteLine(language.Text("没有发现问题。", "Nothing found: everything adds up."), Styles.Good);
        }

        foreach (WaiverUse use in audit.Waivers.Where(static use => use.State != WaiverState.Applied))
        {
            screen.WriteLine();
            screen.WriteLine(use.ToText(language), Styles.Warning);
        }

        LedgerView.Write(screen, audit, language);
        screen.WriteLine();
        if (!audit.Range.IsClosed)
        {
            string lowest = Points.Text(audit.Range.Lowest);
            string highest = Points.Text(audit.Range.Highest);
            screen.WriteLine(
                language.Text($"有指标未能评分：补齐后总分在 {lowest} 至 {highest} 分之间。", $"Some rows are not scored yet: the total can come to {lowest} to {highest} points."), Styles.Warning);
        }

        screen.WriteLine(audit.Summary(language), audit.Difference is null or 0 ? Styles.Good : Styles.Warning);
    }

    private static void WriteFinding(Screen screen, AuditFinding finding, EvaluationReport report, Language language)
    {
        string points = finding.Points > 0 ? language.Text($"　{Points.Text(finding.Points)} 分", finding.Points == 1 ? ", 1 point" : $", {Points.Text(finding.Points)} points") : string.Empty;
        screen.WriteLine();
        screen.WriteLine(FindingsView.Heading(finding.Finding, report, language) + (finding.Pattern is { } pattern ? ": " + pattern.Code : string.Empty) + points, Styles.Of(finding.Severity));
        screen.WriteLine(finding.ToText(language), Styles.Plain, Margin);
        WriteFact(screen, language.Text("应为：", "expected: "), finding.Expected);
        WriteFact(screen, language.Text("填报：", "found: "), finding.Found);
        if (finding.Code == FindingCodes.ClaimDiffers && report.Find(finding.Indicator!) is { } indicator)
        {
            DerivationView.Write(screen, indicator.Derive(), language, Margin);
        }
        else if (finding.Clause is { } clause)
        {
            WriteFact(screen, language.Text("依据：", "clause: "), clause.Id);
        }

        WriteFact(screen, string.Empty, Advice.For(finding.Finding, language));
        WriteFact(screen, language.Text("指纹：", "fingerprint: "), finding.Fingerprint);
        if (finding.Waiver is { } waiver)
        {
            WriteFact(screen, language.Text("已豁免：", "waived: "), new WaiverUse(waiver, WaiverState.Applied).ToText(language));
        }
    }

    private static void WriteFact(Screen screen, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            screen.WriteLine(label + value, Styles.Faint, Margin);
        }
    }
}
