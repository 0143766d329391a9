using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;
using PerformanceRules.Standards.Formulas;

namespace PerformanceRules;

/// <summary>The standards that the library brings, registered as anybody's own are.</summary>
internal static class BuiltInRules
{
    public static void Register(PerformanceEvaluatorBuilder builder) => builder
        .AddRule<ExecutionRateRule, ExecutionRateEvidence>("execution-rate", Strict)
        .AddRule<TargetRatioRule, TargetRatioEvidence>("target-ratio", Strict)
        .AddRule<JudgementRule, JudgementEvidence>("judgement", Strict)
        .AddRule<ChecklistRule, ChecklistEvidence>("checklist", Strict)
        .AddRule<SteppedDeductionRule, SteppedDeductionEvidence>("stepped-deduction", Strict)
        .AddRule<BandsRule, TargetRatioEvidence>("bands", Strict)
        .AddRule<DeadlineRule, DeadlineEvidence>("deadline", Strict)
        .AddRule<FormulaRule, FormulaEvidence>("formula", Strict)

        // It holds rules and evidence of any kind, so it is read with the kinds of the evaluator that it is registered with, as a rule of anybody's own is.
        .AddRule<CombinationRule, CombinationEvidence>("combination", static () => PerformanceJsonContext.Default);

    private static PerformanceJsonContext Strict() => PerformanceJsonContext.Strict;
}
