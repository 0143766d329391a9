using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Prompts of the form's template that were left in a cell: "(≥**人)", "结合自评情况，说明…(200字以内)".</summary>
internal static class TemplateCheck
{
    private static readonly string[] Prompts = ["**", "××", "XX", "字以内", "请填写", "请说明", "结合自评情况", "填写说明", "优良中低差"];

    public static IEnumerable<AuditFinding> Check(AuditRow row)
    {
        foreach (string? cell in Cells(row))
        {
            if (cell is not null && Array.Exists(Prompts, prompt => cell.IndexOf(prompt, StringComparison.Ordinal) >= 0))
            {
                yield return row.Find(
                    FindingCodes.TemplateText, FindingKeys.TemplateText, 0, expected: null, cell, [("text", cell)], Severity.Info);
            }
        }
    }

    private static string?[] Cells(AuditRow row) => row.Evidence switch
    {
        TargetRatioEvidence ratio => [row.Title, ratio.Target?.Text, ratio.Actual?.Text, row.Reason],
        JudgementEvidence judgement => [row.Title, judgement.Target?.Text, judgement.Actual?.Text, judgement.Reason],
        _ => [row.Title],
    };
}
