using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

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

        // It holds rules and evidence of any kind, so it is read with the kinds of the evaluator that it is registered with, as a rule of anybody's own is.
        .AddRule<CombinationRule, CombinationEvidence>("combination", static () => PerformanceJsonContext.Default);

    /// <summary>Tells whether none of them has been replaced by another.</summary>
    public static bool AreAllIn(RuleRegistry rules) => rules.Registrations.Count(static registration => IsBuiltIn(registration.RuleType)) == Count;

    private const int Count = 8;

    private static bool IsBuiltIn(Type rule) => rule.Assembly == typeof(BuiltInRules).Assembly;

    private static PerformanceJsonContext Strict() => PerformanceJsonContext.Strict;
}
