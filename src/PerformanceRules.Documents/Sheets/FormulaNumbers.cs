using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The numbers that a row's formula rests on, in one unit: what the rule itself put into its formula, so that no reading is done twice.</summary>
internal static class FormulaNumbers
{
    public static (Rational? First, Rational? Second) Of(IndicatorResult result)
    {
        if (result.Score is null)
        {
            return default;
        }

        return (result.ScoringRule, result.Evidence) switch
        {
            (TargetRatioRule, TargetRatioEvidence evidence) => OfTarget(evidence, result),
            (ChecklistRule, ChecklistEvidence evidence) => (evidence.Failed!.Count, null),
            (JudgementRule, JudgementEvidence evidence) => (evidence.Points ?? evidence.Rating, null),
            (ExecutionRateRule, _) => (Operand(result, "budget"), Operand(result, "executed")),
            (SteppedDeductionRule, _) => (Operand(result, "baseline", "excess"), Operand(result, "current", "excess")),
            _ => default,
        };
    }

    private static (Rational? First, Rational? Second) OfTarget(TargetRatioEvidence evidence, IndicatorResult result)
    {
        if (Operand(result, "target") is { } target && Operand(result, "actual") is { } actual)
        {
            return (target, actual);
        }

        Quantity.TryAlign(evidence.Target!.Quantity, evidence.Actual!.Quantity, out Rational aligned, out Rational measured);
        return (aligned, measured);
    }

    private static Rational? Operand(IndicatorResult result, string name, string? step = null)
    {
        foreach (DerivationStep candidate in result.Derive().Steps)
        {
            foreach (Operand operand in candidate.Operands)
            {
                if (operand.Name == name && (step is null || candidate.Result == step))
                {
                    return operand.Value;
                }
            }
        }

        return null;
    }
}
