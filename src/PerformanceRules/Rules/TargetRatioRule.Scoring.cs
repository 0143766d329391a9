using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Rules;

/// <content>From target and actual value to the score.</content>
public sealed partial record TargetRatioRule
{
    /// <inheritdoc/>
    protected override RuleOutcome Score(TargetRatioEvidence evidence, in ScoringContext context)
    {
        TargetDirection direction = Guard.NotNull(evidence).Target is { } target ? DirectionOf(target) : default;
        if (TargetPair.Read(evidence, direction, RateRounding, context, out TargetPair pair) is { } fault)
        {
            return fault;
        }

        if (direction == TargetDirection.Equal && (EqualTarget == EqualTarget.Exact || pair.Target.Sign > 0))
        {
            return EqualTargetScore.Of(pair, EqualTarget, context);
        }

        return pair.Target.Sign <= 0 ? ScoreWithoutRatio(evidence, pair, context)
            : FindBand(evidence, pair) is { } band ? OvershootScore.OfBand(pair, band, this, context)
            : IsLowWithoutNumbers(evidence, pair) ? OvershootScore.InProportion(pair, context)
            : ScoreRatio(pair, context);
    }

    private TargetDirection DirectionOf(Target target) => target.Comparison switch
    {
        Comparison.AtMost or Comparison.LessThan => TargetDirection.Reverse,
        Comparison.EqualTo => Exactly,
        Comparison.None when BareTarget == BareTarget.Reverse => TargetDirection.Reverse,
        Comparison.None when BareTarget == BareTarget.Equal => Exactly,
        _ => TargetDirection.Positive,
    };

    private TargetDirection Exactly => EqualTarget == EqualTarget.Positive ? TargetDirection.Positive : TargetDirection.Equal;

    private Rational ScoreRatio(in TargetPair pair, in ScoringContext context)
    {
        bool isLinear = pair is { IsReverse: true, IsMet: false } && ReverseFormula == ReverseFormula.Linear;
        Rational score = pair.IsMet ? context.Weight : ScoreShortfall(pair, isLinear, context.Weight);
        if (context.RecordsSteps)
        {
            RatioFormula.Record(pair, isLinear, score, context);
        }

        return score;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Its numbers on the stack of every row would cost more than the call.
    private static Rational ScoreShortfall(in TargetPair pair, bool isLinear, in Rational weight) =>
        isLinear ? Rational.Max(weight - (weight * (pair.Actual - pair.Target) / pair.Target), Rational.Zero)
        : pair.IsReverse ? weight * pair.Target / pair.Actual
        : pair.Actual.Sign <= 0 ? Rational.Zero
        : weight * pair.Actual / pair.Target;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private RuleOutcome ScoreWithoutRatio(TargetRatioEvidence evidence, in TargetPair pair, in ScoringContext context)
    {
        if (ZeroTarget == ZeroTarget.Reject)
        {
            return RuleOutcome.Unscored(FindingCodes.ZeroTarget, FindingKeys.ZeroTargetRejected, ("target", evidence.Target));
        }

        Rational score = pair.IsMet ? context.Weight : Rational.Zero;
        if (context.RecordsWarnings)
        {
            context.Warn(FindingCodes.ZeroTarget, pair.IsMet ? FindingKeys.ZeroTargetMet : FindingKeys.ZeroTargetMissed, ("target", evidence.Target), ("actual", evidence.Actual));
        }

        if (context.RecordsSteps)
        {
            ReadingChoice reading = new(ReadingNames.ZeroTarget, ReadingOption<ZeroTarget>.NameOf(ZeroTarget.Met));
            context.Step(reading, "score", pair.IsMet ? "weight" : "weight * 0", score, new Operand("weight", context.Weight));
        }

        return score;
    }

    private OvershootBand? FindBand(TargetRatioEvidence evidence, in TargetPair pair)
    {
        OvershootBand[] bands = Bands;
        if (bands.Length == 0 || !pair.IsMet || !MayBeLow(evidence, pair.IsReverse))
        {
            return null;
        }

        return pair.IsReverse
            ? FindBand(bands, pair.Target - pair.Actual, Rational.Max(pair.Actual, Rational.Zero))
            : FindBand(bands, pair.Actual - pair.Target, pair.Target);
    }

    // Bands are compared without a quotient: over / base reaches a bound when over reaches bound × base.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OvershootBand? FindBand(OvershootBand[] bands, in Rational over, in Rational basis)
    {
        OvershootBand? reached = null;
        for (int index = 0; index < bands.Length && over >= basis * bands[index].ExactFrom; index++)
        {
            reached = bands[index];
        }

        return reached;
    }

    private bool IsLowWithoutNumbers(TargetRatioEvidence evidence, in TargetPair pair) =>
        _bands.Length == 0
        && LowTargetWithoutNumbers == LowTargetWithoutNumbers.Proportional
        && evidence.TargetSetLow
        && pair.IsMet
        && MayBeLow(evidence, pair.IsReverse)
        && pair.Actual != pair.Target;

    /// <summary>
    /// Gets the bands that count: the rule's own, or those of the Beijing form where it has none and <see cref="LowTargetWithoutNumbers"/> takes them over.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<OvershootBand> BandsInForce => Bands;

    private OvershootBand[] Bands =>
        _bands.Length == 0 && LowTargetWithoutNumbers == LowTargetWithoutNumbers.Bands ? OvershootScore.BeijingBands : _bands;

    private bool MayBeLow(TargetRatioEvidence evidence, bool isReverse) =>
        Overshoot != Overshoot.Off
        && (Overshoot != Overshoot.WhenFlagged || evidence.TargetSetLow)
        && (!isReverse || OvershootOfReverse == OvershootOfReverse.Mirrored);
}
