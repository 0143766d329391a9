using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>A target of zero or less, to which there is no ratio: it is met or missed.</summary>
internal sealed class ZeroTargetArithmetic(TargetPair pair) : RowArithmetic
{
    public override Rational Score(in Rational weight) => pair.IsMet ? weight : Rational.Zero;

    public override void Explain(Rational score, in ScoringContext context)
    {
        ReadingChoice reading = new(ReadingNames.ZeroTarget, ReadingOption<ZeroTarget>.NameOf(ZeroTarget.Met));
        context.Step(reading, "score", pair.IsMet ? "weight" : "weight * 0", score, new Operand("weight", context.Weight));
    }
}
