using System.Runtime.CompilerServices;
using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>The ratio of target and actual value, and what a target that was set too low earns (若年初指标值设定偏低).</summary>
internal sealed class RatioArithmetic(TargetPair pair, TargetRatioRule rule, bool targetSetLow) : RowArithmetic
{
    private readonly OvershootBand[] _bands = rule.BandsFor(targetSetLow, pair.IsReverse);
    private readonly bool _isProportional = rule.IsProportional(targetSetLow, pair.IsReverse);

    public override Rational Score(in Rational weight) =>
        !pair.IsMet ? ScoreShortfall(weight)
        : FindBand() is { } band ? weight - (weight * band.ExactDeduction)
        : IsTakenDown ? TakeDown(weight)
        : weight;

    public override void Explain(Rational score, in ScoringContext context)
    {
        if (!pair.IsMet)
        {
            RatioFormula.Record(pair, IsLinear, score, context);
        }
        else if (FindBand() is { } band)
        {
            OvershootFormula.Record(pair, band, rule, score, context);
        }
        else if (IsTakenDown)
        {
            OvershootFormula.RecordProportion(pair, score, context);
        }
        else
        {
            RatioFormula.Record(pair, isLinear: false, score, context);
        }
    }

    private bool IsLinear => pair.IsReverse && rule.ReverseFormula == ReverseFormula.Linear;

    private bool IsTakenDown => _isProportional && pair.Actual != pair.Target;

    [MethodImpl(MethodImplOptions.NoInlining)] // Its numbers on the stack of every row would cost more than the call.
    private Rational ScoreShortfall(in Rational weight) =>
        IsLinear ? Rational.Max(weight - (weight * (pair.Actual - pair.Target) / pair.Target), Rational.Zero)
        : pair.IsReverse ? weight * pair.Target / pair.Actual
        : pair.Actual.Sign <= 0 ? Rational.Zero
        : weight * pair.Actual / pair.Target;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Rational TakeDown(in Rational weight) =>
        !pair.IsReverse ? weight * pair.Target / pair.Actual
        : pair.Actual.Sign <= 0 ? Rational.Zero
        : weight * pair.Actual / pair.Target;

    private OvershootBand? FindBand() =>
        _bands.Length == 0 ? null
        : pair.IsReverse ? FindBand(pair.Target - pair.Actual, Rational.Max(pair.Actual, Rational.Zero))
        : FindBand(pair.Actual - pair.Target, pair.Target);

    // Bands are compared without a quotient: over / base reaches a bound when over reaches bound × base.
    private OvershootBand? FindBand(in Rational over, in Rational basis)
    {
        OvershootBand? reached = null;
        foreach (OvershootBand band in _bands)
        {
            if (over < basis * band.ExactFrom)
            {
                break;
            }

            reached = band;
        }

        return reached;
    }
}
