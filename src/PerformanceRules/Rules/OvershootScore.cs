using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>What a target that was set too low earns (若年初指标值设定偏低).</summary>
internal static class OvershootScore
{
    /// <summary>The bands of the Beijing form: 200%-300%（含200%）10%, 300%-500%（含300%）20%, 高于500%（含500%）30%.</summary>
    public static readonly IReadOnlyList<OvershootBand> BeijingBands =
    [
        new() { From = 2, Deduction = 0.1m },
        new() { From = 3, Deduction = 0.2m },
        new() { From = 5, Deduction = 0.3m },
    ];

    public static Rational OfBand(in TargetPair pair, OvershootBand band, TargetRatioRule rule, in ScoringContext context)
    {
        Rational weight = context.Weight;
        Rational score = weight - (weight * band.Deduction);
        if (context.RecordsSteps)
        {
            if (!pair.IsReverse)
            {
                context.Step("overshoot", "(actual - target) / target", (pair.Actual - pair.Target) / pair.Target, ("actual", pair.Actual), ("target", pair.Target));
            }
            else if (pair.Actual.Sign > 0)
            {
                context.Step("overshoot", "(target - actual) / actual", (pair.Target - pair.Actual) / pair.Actual, ("target", pair.Target), ("actual", pair.Actual));
            }

            ReadingChoice reading = Reading(pair, rule);
            context.Step(reading, "band", "bandFrom", band.From, new Operand("bandFrom", band.From));
            context.Step("deduction", "weight * bandDeduction", weight * band.Deduction, ("weight", weight), ("bandDeduction", band.Deduction));
            context.Step(reading, "score", "weight - weight * bandDeduction", score, ("weight", weight), ("bandDeduction", band.Deduction));
        }

        return score;
    }

    public static Rational InProportion(in TargetPair pair, in ScoringContext context)
    {
        Rational weight = context.Weight;
        bool nothing = pair.IsReverse && pair.Actual.Sign <= 0;
        Rational score = nothing ? Rational.Zero
            : pair.IsReverse ? weight * pair.Actual / pair.Target
            : weight * pair.Target / pair.Actual;
        if (context.RecordsSteps)
        {
            string formula = nothing ? "max(actual / target * weight, 0)" : pair.IsReverse ? "actual / target * weight" : "target / actual * weight";
            context.Step(Proportional, "score", formula, score, ("actual", pair.Actual), ("target", pair.Target), ("weight", weight));
        }

        return score;
    }

    private static ReadingChoice Proportional =>
        new(ReadingNames.LowTargetWithoutNumbers, ReadingOption<LowTargetWithoutNumbers>.NameOf(LowTargetWithoutNumbers.Proportional));

    private static ReadingChoice Reading(in TargetPair pair, TargetRatioRule rule) =>
        pair.IsReverse ? new(ReadingNames.OvershootOfReverse, ReadingOption<OvershootOfReverse>.NameOf(rule.OvershootOfReverse))
        : rule.OvershootBands.Count == 0 ? new(ReadingNames.LowTargetWithoutNumbers, ReadingOption<LowTargetWithoutNumbers>.NameOf(rule.LowTargetWithoutNumbers))
        : new(ReadingNames.Overshoot, ReadingOption<Overshoot>.NameOf(rule.Overshoot));
}
