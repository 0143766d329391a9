using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>What an exact target (=) earns under the readings that take it as one.</summary>
internal sealed class EqualTargetArithmetic(TargetPair pair, EqualTarget reading) : RowArithmetic
{
    private Rational Deviation => Rational.Abs(pair.Actual - pair.Target);

    public override Rational Score(in Rational weight) =>
        pair.IsMet ? weight
        : reading == EqualTarget.Exact || Deviation >= pair.Target ? Rational.Zero
        : weight - (weight * Deviation / pair.Target);

    public override void Explain(Rational score, in ScoringContext context)
    {
        bool isExact = reading == EqualTarget.Exact;
        Rational deviation = Deviation;
        ReadingChoice choice = new(ReadingNames.EqualTarget, ReadingOption<EqualTarget>.NameOf(reading));
        context.Step("deviation", "abs(actual - target)", deviation, ("actual", pair.Actual), ("target", pair.Target));
        string formula = pair.IsMet ? "weight"
            : isExact ? "weight * 0"
            : deviation > pair.Target ? "max(weight - weight * deviation / target, 0)"
            : "weight - weight * deviation / target";
        Operand[] operands = pair.IsMet || isExact
            ? [("weight", context.Weight)]
            : [("weight", context.Weight), ("deviation", deviation), ("target", pair.Target)];
        context.Step(choice, "score", formula, score, operands);
    }
}
