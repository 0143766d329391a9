using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>Records what a target that was set too low earns, as the standard writes it.</summary>
internal static class OvershootFormula
{
    public static void Record(in TargetPair pair, OvershootBand band, TargetRatioRule rule, Rational score, in ScoringContext context)
    {
        Rational weight = context.Weight;
        if (!pair.IsReverse)
        {
            context.Citing("#overshoot").Step("overshoot", "(actual - target) / target", (pair.Actual - pair.Target) / pair.Target, ("actual", pair.Actual), ("target", pair.Target));
        }
        else if (pair.Actual.Sign > 0)
        {
            context.Citing("#overshoot").Step("overshoot", "(target - actual) / actual", (pair.Target - pair.Actual) / pair.Actual, ("target", pair.Target), ("actual", pair.Actual));
        }

        ReadingChoice reading = Reading(pair, rule);
        context.Citing("#bands").Step(reading, "band", "bandFrom", band.From, new Operand("bandFrom", band.From));
        context.Citing("#bands").Step("deduction", "weight * bandDeduction", weight * band.Deduction, ("weight", weight), ("bandDeduction", band.Deduction));
        context.Citing("#bands").Step(reading, "score", "weight - weight * bandDeduction", score, ("weight", weight), ("bandDeduction", band.Deduction));
    }

    public static void RecordProportion(in TargetPair pair, Rational score, in ScoringContext context)
    {
        string formula = pair.IsReverse && pair.Actual.Sign <= 0 ? "max(actual / target * weight, 0)"
            : pair.IsReverse ? "actual / target * weight"
            : "target / actual * weight";
        context.Citing("#overshoot").Step(Proportional, "score", formula, score, ("actual", pair.Actual), ("target", pair.Target), ("weight", context.Weight));
    }

    private static ReadingChoice Proportional =>
        new(ReadingNames.LowTargetWithoutNumbers, ReadingOption<LowTargetWithoutNumbers>.NameOf(LowTargetWithoutNumbers.Proportional));

    private static ReadingChoice Reading(in TargetPair pair, TargetRatioRule rule) =>
        pair.IsReverse ? new(ReadingNames.OvershootOfReverse, ReadingOption<OvershootOfReverse>.NameOf(rule.OvershootOfReverse))
        : rule.OvershootBands.Count == 0 ? new(ReadingNames.LowTargetWithoutNumbers, ReadingOption<LowTargetWithoutNumbers>.NameOf(rule.LowTargetWithoutNumbers))
        : new(ReadingNames.Overshoot, ReadingOption<Overshoot>.NameOf(rule.Overshoot));
}
