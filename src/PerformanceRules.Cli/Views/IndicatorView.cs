using PerformanceRules.Cli.Tables;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows one indicator: what was reported, how the score follows, by which clauses, and what does not add up.</summary>
internal static class IndicatorView
{
    private const int Margin = 2;

    public static void Write(Screen screen, EvaluationReport report, IndicatorResult indicator, Language language)
    {
        IReadOnlyList<Finding> findings = [.. report.Findings.Where(finding => finding.Indicator == indicator.Id)];
        screen.WriteLine($"{indicator.Title} ({indicator.Id})", Styles.Heading);
        foreach ((string label, string value) in Facts(report, indicator, language))
        {
            screen.WriteLine(label + value.Replace("\n", language.Text("；", "; "), StringComparison.Ordinal), Styles.Plain, Margin);
        }

        if (indicator.Score is not null)
        {
            screen.WriteLine();
            Derivation derivation = indicator.Derive();
            DerivationView.Write(screen, derivation, language, margin: 0);
            foreach (string ground in Grounds(derivation, language))
            {
                screen.WriteLine(ground, Styles.Plain, Margin);
            }
        }

        if (findings.Count > 0)
        {
            screen.WriteLine();
            FindingsView.WriteList(screen, findings, report, language);
        }
    }

    /// <summary>Tells who waived a deduction and why, and which items of a checklist failed.</summary>
    private static IEnumerable<string> Grounds(Derivation derivation, Language language)
    {
        if (derivation.Evidence is ChecklistEvidence { Failed: { } failed })
        {
            foreach (FailedItem item in failed.Items)
            {
                string words = derivation.Standard is { } standard && item.Item <= standard.Items.Count ? standard.Items[item.Item - 1] : string.Empty;
                yield return language.Text($"不合格：第 {item.Item} 项　{words}　{item.Reason}", $"not met: item {item.Item}, {words} {item.Reason}").TrimEnd();
            }
        }

        if (derivation.Exemption is { } exemption)
        {
            yield return language.Text($"同意减免：{exemption.ApprovedBy}；原因：{exemption.Reason}", $"waiver approved by {exemption.ApprovedBy}, because: {exemption.Reason}");
        }
    }

    private static IEnumerable<(string Label, string Value)> Facts(EvaluationReport report, IndicatorResult indicator, Language language)
    {
        (string target, string actual) = new EvidenceCells(language).Of(indicator);
        string section = report.Sections.First(result => result.Id == indicator.Section).Title;
        string score = Points.Text(indicator.Score, indicator.IsNotApplicable ? language.Text("不适用", "not applicable") : language.Text("未能评分", "none: it could not be scored"));
        (string Label, string Value)[] facts =
        [
            (language.Text("所属：", "section: "), section),
            (language.Text("评分规则：", "rule: "), indicator.Rule ?? string.Empty),
            (language.Text("指标值：", "target: "), target),
            (language.Text("完成值：", "actual: "), actual),
            (language.Text("分值：", "weight: "), Points.Text(indicator.Weight)),
            (language.Text("自评：", "claimed: "), Points.Text(indicator.Claimed)),
            (language.Text("得分：", "score: "), score),
        ];
        return facts.Where(static fact => fact.Value.Length > 0);
    }
}
