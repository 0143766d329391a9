using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The numbers that a row's formula rests on, in one unit: what the rule itself put into its steps, so that no reading is done twice.</summary>
internal static class FormulaNumbers
{
    public static (Rational? First, Rational? Second) Of(IndicatorResult result) =>
        result.Score is null ? default : Of(result.ScoringRule, result.Evidence, StepsOf(result.Derive(), part: null));

    /// <summary>Gives the numbers of a rule that scored the evidence.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="steps">The steps that the rule recorded.</param>
    public static (Rational? First, Rational? Second) Of(IScoringRule? rule, Evidence? evidence, IReadOnlyList<DerivationStep> steps) => (rule, evidence) switch
    {
        (TargetRatioRule, TargetRatioEvidence ratio) => Aligned(ratio.Target!.Quantity, Signed(ratio, Measured(ratio.Actual!, steps))),
        (BandsRule { Measure: BandMeasure.Actual } bands, TargetRatioEvidence ratio) => (null, InUnit(bands.Unit, ratio.Actual!.Quantity)),
        (BandsRule, TargetRatioEvidence ratio) => Aligned(ratio.Target!.Quantity, ratio.Actual!.Quantity),
        (ChecklistRule, ChecklistEvidence checklist) => (checklist.Failed!.Count, null),
        (JudgementRule, JudgementEvidence judgement) => (judgement.Points ?? judgement.Rating ?? Operand(steps, "share"), null),
        (ExecutionRateRule, _) => (Operand(steps, "budget"), Operand(steps, "executed")),
        // The first step that names a rate has it as it was reported, before any rounding: the formula rounds it anew.
        (SteppedDeductionRule, _) => (Operand(steps, "previous") ?? Operand(steps, "threshold"), Operand(steps, "current")),
        (DeadlineRule deadline, _) => (Operand(steps, "daysLate") ?? DaysLate(deadline, steps), null),
        _ => default,
    };

    /// <summary>Gives the steps of the indicator's own rule, or of the rule of a part.</summary>
    public static DerivationStep[] StepsOf(Derivation derivation, string? part) => [.. derivation.Steps.Where(step => step.Part == part)];

    // Where being late earns nothing, the rule counts no days: 1 stands for late.
    private static Rational DaysLate(DeadlineRule rule, IReadOnlyList<DerivationStep> steps) =>
        rule.DeductionPerStep is null && steps.Any(static step => step.Formula == "weight * 0") ? Rational.One : Rational.Zero;

    // A rate from counts may have been rounded before its use.
    private static Quantity Measured(Actual actual, IReadOnlyList<DerivationStep> steps) =>
        steps.FirstOrDefault(static step => step.Result == "actual") is { } rounded ? new Quantity(rounded.Value, actual.Quantity.Unit) : actual.Quantity;

    private static (Rational? First, Rational? Second) Aligned(Quantity target, Quantity actual) =>
        Quantity.TryAlign(target, actual, out Rational first, out Rational second) ? (first, second) : default;

    // A change the other way than the target's is below zero.
    private static Quantity Signed(TargetRatioEvidence ratio, Quantity actual) => ratio.IsOppositeChange ? new Quantity(-actual.Number, actual.Unit) : actual;

    private static Rational? InUnit(string? unit, Quantity actual) =>
        actual.Unit is null ? actual.Number
        : Quantity.TryAlign(new Quantity(Rational.One, unit is null ? Unit.Base : Unit.Parse(unit)), actual, out Rational one, out Rational number) ? number / one : null;

    private static Rational? Operand(IReadOnlyList<DerivationStep> steps, string name)
    {
        foreach (DerivationStep step in steps)
        {
            foreach (Operand operand in step.Operands)
            {
                if (operand.Name == name)
                {
                    return operand.Value;
                }
            }
        }

        return null;
    }
}
