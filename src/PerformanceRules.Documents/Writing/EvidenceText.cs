using PerformanceRules.Documents.Sheets;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Writing;

/// <summary>The two values that a row rests on, in the words of the form.</summary>
internal static class EvidenceText
{
    public static (string First, string Second) Of(IndicatorResult result, ScoredFormOptions options) => result.Evidence switch
    {
        ExecutionRateEvidence funds => (AmountText.Of(funds.Budget, options.AmountUnit), AmountText.Of(funds.Executed, options.AmountUnit)),
        TargetRatioEvidence ratio => (ratio.Target?.Text ?? string.Empty, ratio.Actual?.Text ?? string.Empty),
        JudgementEvidence judgement => (judgement.Target?.Text ?? string.Empty, judgement.Actual?.Text ?? string.Empty),
        DeadlineEvidence deadline => (deadline.Target ?? string.Empty, deadline.Actual ?? string.Empty),
        ChecklistEvidence checklist => (string.Empty, ValueText.Of(checklist.Failed)),
        SteppedDeductionEvidence rates => (ValueText.Of(rates.Previous, rates.Current), ValueText.Of(rates.Current, rates.Previous)),
        null => (string.Empty, string.Empty),
        _ when result.Show(options.Language) is var shown => (shown.Target, shown.Actual),
        _ => default,
    };
}
