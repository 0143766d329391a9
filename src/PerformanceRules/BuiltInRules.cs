using PerformanceRules.Serialization;

namespace PerformanceRules;

/// <summary>The standards that the library brings, registered by the same call as anybody's own.</summary>
internal static class BuiltInRules
{
    public static void Register(PerformanceEvaluatorBuilder builder)
    {
        PerformanceJsonContext json = PerformanceJsonContext.Strict;
        builder
            .AddRule("execution-rate", json.ExecutionRateRule, json.ExecutionRateEvidence)
            .AddRule("target-ratio", json.TargetRatioRule, json.TargetRatioEvidence)
            .AddRule("judgement", json.JudgementRule, json.JudgementEvidence)
            .AddRule("checklist", json.ChecklistRule, json.ChecklistEvidence)
            .AddRule("stepped-deduction", json.SteppedDeductionRule, json.SteppedDeductionEvidence)
            .AddRule("bands", json.BandsRule, json.TargetRatioEvidence)
            .AddRule("deadline", json.DeadlineRule, json.DeadlineEvidence)

            // It holds rules and evidence of any kind, so it is read with the kinds of the evaluator that it is registered with, as a rule of anybody's own is.
            .AddRule("combination", PerformanceJsonContext.Default.CombinationRule, PerformanceJsonContext.Default.CombinationEvidence);
    }
}
