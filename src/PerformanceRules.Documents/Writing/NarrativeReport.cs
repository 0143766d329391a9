using System.Globalization;
using System.Text;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Writing;

/// <summary>The parts of the narrative report (部门整体绩效报告) that are numbers: 二、当年预算执行情况, and 五、总体评价结论（一）评价得分情况.</summary>
internal static class NarrativeReport
{
    public static IEnumerable<(string Heading, string Text)> Of(EvaluationReport report, ScoredFormOptions options)
    {
        bool english = options.Language == Language.English;
        foreach (IndicatorResult indicator in report.Indicators)
        {
            if (indicator.Evidence is ExecutionRateEvidence { Budget: { IsQuantity: true }, Executed: { IsQuantity: true } } funds)
            {
                yield return (english ? "Budget execution" : "当年预算执行情况", FundsText.Of(report.Submission.Year, indicator, funds, options));
            }
        }

        yield return (english ? "Conclusion: the score" : "总体评价结论：评价得分情况", english ? EnglishConclusion(report) : ChineseConclusion(report));
    }

    private static string ChineseConclusion(EvaluationReport report)
    {
        StringBuilder text = new();
        text.Append(YearOf(report)).Append("年度").Append(report.Submission.Unit).Append("整体绩效");
        text.Append(report.Claimed is { } claimed ? $"自评{ValueText.Of(claimed)}分，按评分标准核算得{ValueText.Of(report.Score)}分" : $"按评分标准核算得{ValueText.Of(report.Score)}分");
        text.Append(report.Grade is { } grade ? $"，等级为“{grade}”。" : "。");
        text.Append("其中：");
        text.Append(string.Join("，", report.Sections.Select(static section => $"{section.Title}{ValueText.Of(section.Score)}分（分值{ValueText.Of(section.Weight)}分）")));
        text.Append('。');
        Finding[] differing = Differing(report);
        if (differing.Length > 0)
        {
            text.Append("自评与核算不一致的指标").Append(differing.Length.ToString(CultureInfo.InvariantCulture)).Append("项：");
            text.Append(string.Concat(differing.Select(static finding => finding.ToText(Language.Chinese))));
        }

        text.Append(report.Status == ReportStatus.Incomplete ? ReportWords.In(Language.Chinese).Incomplete : string.Empty);
        return text.ToString();
    }

    private static string EnglishConclusion(EvaluationReport report)
    {
        StringBuilder text = new();
        text.Append(report.Submission.Unit).Append(", ").Append(YearOf(report)).Append(": ");
        text.Append(report.Claimed is { } claimed ? $"{ValueText.Of(claimed)} points claimed; the standard gives {ValueText.Of(report.Score)}" : $"the standard gives {ValueText.Of(report.Score)} points");
        text.Append(report.Grade is { } grade ? $", grade {grade}. " : ". ");
        text.Append("Of these: ");
        text.Append(string.Join(", ", report.Sections.Select(static section => $"{section.Title} {ValueText.Of(section.Score)} of {ValueText.Of(section.Weight)}")));
        text.Append(". ");
        text.Append(string.Join(" ", Differing(report).Select(static finding => finding.ToText(Language.English))));
        text.Append(report.Status == ReportStatus.Incomplete ? ReportWords.In(Language.English).Incomplete : string.Empty);
        return text.ToString().TrimEnd();
    }

    private static string YearOf(EvaluationReport report) => report.Submission.Year.ToString(CultureInfo.InvariantCulture);

    private static Finding[] Differing(EvaluationReport report) => [.. report.Findings.Where(static finding => finding.Code == FindingCodes.ClaimDiffers)];
}
