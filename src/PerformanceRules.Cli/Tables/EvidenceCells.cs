using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Cli.Tables;

/// <summary>What stands in the columns 指标值 and 完成值 of an indicator: its evidence, in the words of the form.</summary>
internal sealed class EvidenceCells(Language language)
{
    private const string CircledDigits = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    public (string Target, string Actual) Of(IndicatorResult indicator)
    {
        (string target, string actual) = Cells(indicator);
        IEnumerable<string?> actuals = [actual, Exemption(indicator.Submitted?.Exemption), NotApplicable(indicator.Submitted?.NotApplicable)];
        return (target, string.Join('\n', actuals.Where(static text => !string.IsNullOrEmpty(text))));
    }

    private (string Target, string Actual) Cells(IndicatorResult indicator) => indicator.Evidence switch
    {
        null => (string.Empty, string.Empty),
        ExecutionRateEvidence { Budget: var budget, Executed: var executed } =>
            (Labelled("预算 ", "budget ", budget?.Text), Labelled("执行 ", "executed ", executed?.Text)),
        TargetRatioEvidence { Target: var target, Actual: var actual, TargetSetLow: var isLow } =>
            ((target?.Text ?? string.Empty) + (isLow ? language.Text("（申明设定偏低）", " (set low, as stated)") : string.Empty), actual?.Text ?? string.Empty),
        JudgementEvidence judgement => (judgement.Target?.Text ?? string.Empty, Judged(judgement)),
        ChecklistEvidence { Failed: var failed } => (string.Empty, failed is null ? string.Empty : Checked(failed)),
        SteppedDeductionEvidence { Current: var current, Previous: var previous } =>
            (Labelled("上年 ", "last year ", previous?.Text), Labelled("本年 ", "this year ", current?.Text)),
        _ when indicator.Show(language) is var shown => (shown.Target, shown.Actual),
        _ => default,
    };

    private string Labelled(string chinese, string english, string? value) =>
        string.IsNullOrEmpty(value) ? string.Empty : language.Text(chinese, english) + value;

    private string Judged(JudgementEvidence judgement)
    {
        string reason = string.IsNullOrEmpty(judgement.Reason) ? string.Empty : language.Text($"扣分原因：{judgement.Reason}", $"deducted: {judgement.Reason}");
        string actual = judgement.Actual?.Text ?? string.Empty;
        return actual.Length > 0 && reason.Length > 0 ? actual + "\n" + reason : actual + reason;
    }

    private string Checked(FailedItems failed)
    {
        if (failed.Count == 0)
        {
            return language.Text("各项合格", "all items met");
        }

        IEnumerable<string> items = failed.Items.Select(static item => Circled(item.Item) + item.Reason);
        return failed.Items.Count == 0
            ? language.Text($"{failed.Count} 项不合格", $"{failed.Count} items failed")
            : language.Text("不合格：", "failed: ") + string.Join(language.Text("；", "; "), items);
    }

    private string? Exemption(Exemption? exemption) => exemption is null
        ? null
        : language.Text($"酌情减免：{exemption.ApprovedBy}，{exemption.Reason}", $"exempted: {exemption.ApprovedBy}, {exemption.Reason}");

    private string? NotApplicable(NotApplicable? statement) => statement is null
        ? null
        : language.Text($"不适用：{statement.Reason}", $"not applicable: {statement.Reason}");

    private static string Circled(int item) => item >= 1 && item <= CircledDigits.Length ? CircledDigits[item - 1].ToString() : $"({item})";
}
