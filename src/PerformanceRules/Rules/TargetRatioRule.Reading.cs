using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Rules;

/// <content>From target and actual value to the arithmetic that scores them.</content>
public sealed partial record TargetRatioRule
{
    private protected override Finding? Read(TargetRatioEvidence evidence, in ScoringContext context, out RowArithmetic? arithmetic)
    {
        arithmetic = null;
        TargetDirection direction = evidence.Target is { } target ? DirectionOf(target) : default;
        if (TargetPair.Read(evidence, direction, RateRounding, context, out TargetPair pair) is { } fault)
        {
            return fault;
        }

        if (direction == TargetDirection.Equal && (EqualTarget == EqualTarget.Exact || pair.Target.Sign > 0))
        {
            arithmetic = new EqualTargetArithmetic(pair, EqualTarget);
        }
        else if (pair.Target.Sign > 0)
        {
            arithmetic = new RatioArithmetic(pair, this, evidence.TargetSetLow);
        }
        else
        {
            return ReadWithoutRatio(evidence, pair, context, out arithmetic);
        }

        return null;
    }

    private Finding? ReadWithoutRatio(TargetRatioEvidence evidence, in TargetPair pair, in ScoringContext context, out RowArithmetic? arithmetic)
    {
        arithmetic = null;
        if (ZeroTarget == ZeroTarget.Reject)
        {
            return Faults.Of(FindingCodes.ZeroTarget, FindingKeys.ZeroTargetRejected, ("target", evidence.Target));
        }

        bool isNothing = pair.Target.Sign == 0 && pair.Actual.Sign == 0;
        if (context.RecordsWarnings && !isNothing)
        {
            context.Warn(FindingCodes.ZeroTarget, pair.IsMet ? FindingKeys.ZeroTargetMet : FindingKeys.ZeroTargetMissed, ("target", evidence.Target), ("actual", evidence.Actual));
        }

        arithmetic = new ZeroTargetArithmetic(pair);
        return null;
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

    /// <summary>
    /// Gets the bands that count: the rule's own, or those of the Beijing form where it has none and <see cref="LowTargetWithoutNumbers"/> takes them over.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<OvershootBand> BandsInForce => Bands;

    private OvershootBand[] Bands =>
        _bands.Length == 0 && LowTargetWithoutNumbers == LowTargetWithoutNumbers.Bands ? OvershootBand.OfBeijing : _bands;

    /// <summary>Gives the bands that hold for a target; none where it cannot count as set too low.</summary>
    internal OvershootBand[] BandsFor(bool targetSetLow, bool isReverse) => MayBeLow(targetSetLow, isReverse) ? Bands : [];

    /// <summary>Tells whether a low target earns in proportion to how far it was overshot.</summary>
    internal bool IsProportional(bool targetSetLow, bool isReverse) =>
        _bands.Length == 0
        && LowTargetWithoutNumbers == LowTargetWithoutNumbers.Proportional
        && targetSetLow
        && MayBeLow(targetSetLow, isReverse);

    private bool MayBeLow(bool targetSetLow, bool isReverse) =>
        Overshoot != Overshoot.Off
        && (Overshoot != Overshoot.WhenFlagged || targetSetLow)
        && (!isReverse || OvershootOfReverse == OvershootOfReverse.Mirrored);
}
