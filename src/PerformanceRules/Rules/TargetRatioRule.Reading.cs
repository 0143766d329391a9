using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Rules;

/// <content>From target and actual value to the numbers of the formula that scores them.</content>
public sealed partial record TargetRatioRule
{
    /// <inheritdoc/>
    protected override Finding? Read(TargetRatioEvidence evidence, in ScoringContext context, out FormulaRow? row)
    {
        row = null;
        TargetDirection direction = Guard.NotNull(evidence).Target is { } target ? DirectionOf(target) : default;
        if (TargetPair.Read(evidence, direction, RateRounding, context, out TargetPair pair) is { } fault)
        {
            return fault;
        }

        bool hasRatio = pair.Target.Sign > 0 || (direction == TargetDirection.Equal && EqualTarget == EqualTarget.Exact);
        if (!hasRatio && ZeroTarget == ZeroTarget.Reject)
        {
            return Faults.Of(FindingCodes.ZeroTarget, FindingKeys.ZeroTargetRejected, ("target", evidence.Target));
        }

        bool isNothing = pair.Target.Sign == 0 && pair.Actual.Sign == 0;
        if (!hasRatio && context.RecordsWarnings && !isNothing)
        {
            context.Warn(FindingCodes.ZeroTarget, pair.IsMet ? FindingKeys.ZeroTargetMet : FindingKeys.ZeroTargetMissed, ("target", evidence.Target), ("actual", evidence.Actual));
        }

        ScoringFormula formula = pair.Target.Sign > 0
            ? Formulas(static rule => new TargetRatioFormulas((TargetRatioRule)rule)).ForAboveZero(direction, evidence.TargetSetLow)
            : FormulaFor(direction, evidence.TargetSetLow, decimals: null, pair);
        row = formula.With(pair.Target, pair.Actual);
        return null;
    }

    // Where a rate is rounded before its use, the value that was reported is another, and the rounding a part of the formula.
    /// <inheritdoc/>
    protected override FormulaRow RowOf(TargetRatioEvidence evidence, in ScoringContext context)
    {
        TargetDirection direction = DirectionOf(Guard.NotNull(evidence).Target!);
        TargetPair.Read(evidence, direction, RateRounding.Exact, context, out TargetPair pair);
        bool isRounded = RateRounding == RateRounding.Percent2 && evidence.Actual!.IsComputed;
        int? decimals = !isRounded ? null : Show(TargetRatioFormulas.Actual, evidence).Size == Rational.One ? 2 : Rates.DecimalsOfPercent2;
        return FormulaFor(direction, evidence.TargetSetLow, decimals, pair).With(pair.Target, pair.Actual);
    }

    // A change (下降3%) has words beside its number, which no value alone can replace.
    /// <inheritdoc/>
    public override ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score) =>
        evidence is TargetRatioEvidence { Target.Change.IsLevel: false } ? null : base.ValueFor(evidence, weight, score);

    /// <inheritdoc/>
    public override IReadOnlyList<ScoreBound> Cliffs(Evidence evidence, Rational weight) =>
        evidence is TargetRatioEvidence { Target.Change.IsLevel: false } ? [] : base.Cliffs(evidence, weight);

    /// <inheritdoc/>
    protected override ShownInput Show(FormulaInput input, TargetRatioEvidence evidence)
    {
        (Quantity target, Quantity actual) = (Guard.NotNull(evidence).Target!.Quantity, evidence.Actual!.Quantity);
        ShownPair shown = ShownPair.Of(target, actual);
        QuantityPair aligned = QuantityPair.Of(target, actual);
        Rational size = shown.Reference.Sign != 0 ? aligned.Left / shown.Reference : shown.Value.Sign != 0 ? aligned.Right / shown.Value : Rational.One;
        return new ShownInput(shown.Unit, size, shown.IsWhole);
    }

    /// <inheritdoc/>
    protected override TargetRatioEvidence WithValue(TargetRatioEvidence evidence, ScoreBound bound) =>
        Guard.NotNull(evidence) with { Actual = ShownPair.Write(bound, evidence.Actual!) };

    private ScoringFormula FormulaFor(TargetDirection direction, bool targetSetLow, int? decimals, in TargetPair pair) =>
        Formulas(static rule => new TargetRatioFormulas((TargetRatioRule)rule)).For(direction, targetSetLow, decimals, isNothing: pair.Direction != direction);

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
