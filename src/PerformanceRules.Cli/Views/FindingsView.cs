using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Lists findings: where, what, and what to do.</summary>
internal static class FindingsView
{
    private const int Margin = 2;

    public static void Write(Screen screen, EvaluationReport report, Language language)
    {
        if (report.Findings.Count == 0)
        {
            screen.WriteLine(language.Text("没有发现问题。", "Nothing found: everything adds up."), Styles.Good);
            return;
        }

        screen.WriteLine(language.Text($"发现 {report.Findings.Count} 处问题：", $"Findings: {report.Findings.Count}"), Styles.Heading);
        WriteList(screen, report.Findings, report, language);
    }

    public static void WriteList(Screen screen, IReadOnlyList<Finding> findings, EvaluationReport report, Language language)
    {
        foreach (Finding finding in findings)
        {
            screen.WriteLine(Heading(finding, report, language), Styles.Of(finding.Severity));
            screen.WriteLine(finding.ToText(language), Styles.Plain, Margin);
            if (Advice.For(finding, language) is { } advice)
            {
                screen.WriteLine(advice, Styles.Faint, Margin);
            }
        }
    }

    /// <summary>Says how grave a finding is, what it is about, and its code.</summary>
    public static string Heading(Finding finding, EvaluationReport report, Language language)
    {
        string severity = finding.Severity switch
        {
            Severity.Error => language.Text("错误", "error"),
            Severity.Warning => language.Text("警告", "warning"),
            _ => language.Text("提示", "note"),
        };
        string place = finding.Indicator is { } id ? Place(report.Find(id)?.Title, id)
            : finding.Section is { } section ? Place(report.Sections.FirstOrDefault(result => result.Id == section)?.Title, section)
            : language.Text("全表", "the sheet");
        return language.Text($"【{severity}】{place}　{finding.Code}", $"[{severity}] {place}: {finding.Code}");
    }

    private static string Place(string? title, string id) => title is null || title == id ? id : $"{title} ({id})";
}
