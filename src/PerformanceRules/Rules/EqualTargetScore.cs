using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>What an exact target (=) earns under the readings that take it as one.</summary>
internal static class EqualTargetScore
{
    public static Rational Of(in TargetPair pair, EqualTarget reading, in ScoringContext context)
    {
        bool isExact = reading == EqualTarget.Exact;
        Rational weight = context.Weight;
        Rational deviation = pair.Actual >= pair.Target ? pair.Actual - pair.Target : pair.Target - pair.Actual;
        Rational score = pair.IsMet ? weight
            : isExact || deviation >= pair.Target ? Rational.Zero
            : weight - (weight * deviation / pair.Target);
        if (context.RecordsSteps)
        {
            ReadingChoice choice = new(ReadingNames.EqualTarget, ReadingOption<EqualTarget>.NameOf(reading));
            context.Step("deviation", "abs(actual - target)", deviation, ("actual", pair.Actual), ("target", pair.Target));
            string formula = pair.IsMet ? "weight"
                : isExact ? "weight * 0"
                : deviation > pair.Target ? "max(weight - weight * deviation / target, 0)"
                : "weight - weight * deviation / target";
            Operand[] operands = pair.IsMet || isExact ? [("weight", weight)] : [("weight", weight), ("deviation", deviation), ("target", pair.Target)];
            context.Step(choice, "score", formula, score, operands);
        }

        return score;
    }
}
