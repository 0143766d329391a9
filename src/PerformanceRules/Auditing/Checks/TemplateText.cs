using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Prompts of the form's template that were left in a cell: "(≥**人)", "结合自评情况，说明…(200字以内)".</summary>
internal sealed class TemplateText() : RowCheck(FindingCodes.TemplateText, "没有遗留模板提示文字", "no prompt of the template is left in a cell")
{
    private static readonly string[] Prompts = ["**", "××", "XX", "字以内", "请填写", "请说明", "结合自评情况", "填写说明", "优良中低差"];

    public override CheckOutcome Check(AuditRow row) => CheckOutcome.Found(
        new[] { row.Title, row.Target?.Text, row.Actual?.Text, row.Reason }
            .Where(static cell => cell is not null && Array.Exists(Prompts, prompt => cell.IndexOf(prompt, StringComparison.Ordinal) >= 0))
            .Select(cell => Note(row, new("“{title}”中留有表格模板的提示文字：“{text}”。", "\"{title}\" still holds a prompt of the form's template: \"{text}\"."), 0, ("text", cell)) with { Found = cell }));
}
