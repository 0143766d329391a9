using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Target ratio (定量指标), with A the target and B the actual value. Positive (正向), where more is better: B / A × weight. Reverse (反向), where
/// less is better: A / B × weight. Never above the weight, and less where the target was set too low.
/// </summary>
/// <remarks>
/// Clause: 若定量指标为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。
/// 若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。
/// </remarks>
public sealed partial record TargetRatioRule : ScoringRule<TargetRatioEvidence>, IReadingRule
{
    /// <summary>Gets the bands of overshoot in rising order; none where an overshoot costs nothing.</summary>
    public IReadOnlyList<OvershootBand> OvershootBands { get; init => field = Guard.CopiedOrEmpty(value); } = [];

    /// <summary>Gets when a target counts as set too low; the default is <see cref="Overshoot.Automatic"/>.</summary>
    public Overshoot Overshoot { get; init; }

    /// <summary>Gets whether the bands hold for reverse indicators; the default is <see cref="OvershootOfReverse.None"/>.</summary>
    public OvershootOfReverse OvershootOfReverse { get; init; }

    /// <summary>Gets what becomes of a target of zero or less; the default is <see cref="ZeroTarget.Met"/>.</summary>
    public ZeroTarget ZeroTarget { get; init; }

    /// <summary>Gets whether a rate measured from counts is rounded before use; the default is <see cref="RateRounding.Exact"/>.</summary>
    public RateRounding RateRounding { get; init; }

    IReadOnlyList<Reading> IReadingRule.Readings =>
    [
        ReadingOption<Overshoot>.Describe(ReadingNames.Overshoot, Overshoot),
        ReadingOption<OvershootOfReverse>.Describe(ReadingNames.OvershootOfReverse, OvershootOfReverse),
        ReadingOption<ZeroTarget>.Describe(ReadingNames.ZeroTarget, ZeroTarget),
        ReadingOption<RateRounding>.Describe(ReadingNames.RateRounding, RateRounding),
    ];

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) => name switch
    {
        ReadingNames.Overshoot => this with { Overshoot = ReadingOption<Overshoot>.Parse(name, option) },
        ReadingNames.OvershootOfReverse => this with { OvershootOfReverse = ReadingOption<OvershootOfReverse>.Parse(name, option) },
        ReadingNames.ZeroTarget => this with { ZeroTarget = ReadingOption<ZeroTarget>.Parse(name, option) },
        ReadingNames.RateRounding => this with { RateRounding = ReadingOption<RateRounding>.Parse(name, option) },
        _ => this,
    };

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight)
    {
        for (int index = 0; index < OvershootBands.Count; index++)
        {
            OvershootBand band = OvershootBands[index];
            if (band.From <= 0 || (index > 0 && band.From <= OvershootBands[index - 1].From))
            {
                yield return new SettingError($"overshootBands[{index}].from", "Bands begin above 0 and rise: put them in order, each beginning once.");
            }

            if (band.Deduction is < 0 or > 1)
            {
                yield return new SettingError($"overshootBands[{index}].deduction", $"The deduction is a share of the weight, 0 to 1, not {(Rational)band.Deduction}.");
            }
        }
    }

    /// <inheritdoc/>
    protected override RuleOutcome Score(TargetRatioEvidence evidence, in ScoringContext context)
    {
        if (TargetPair.Read(Guard.NotNull(evidence), RateRounding, context, out TargetPair pair) is { } fault)
        {
            return fault;
        }

        if (pair.Target.Sign <= 0)
        {
            return ScoreWithoutRatio(evidence, pair, context);
        }

        return FindBand(evidence, pair) is { } band
            ? ScoreOvershoot(pair, band, context)
            : ScoreRatio(pair, context);
    }

    private static Rational ScoreRatio(in TargetPair pair, in ScoringContext context)
    {
        Rational weight = context.Weight;
        Rational score = pair.IsMet ? weight
            : pair.IsReverse ? weight * pair.Target / pair.Actual
            : pair.Actual.Sign <= 0 ? Rational.Zero
            : weight * pair.Actual / pair.Target;
        if (context.RecordsSteps)
        {
            RatioFormula.Record(pair, score, context);
        }

        return score;
    }

    private Rational ScoreOvershoot(in TargetPair pair, OvershootBand band, in ScoringContext context)
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

            ReadingChoice reading = pair.IsReverse
                ? new(ReadingNames.OvershootOfReverse, ReadingOption<OvershootOfReverse>.NameOf(OvershootOfReverse))
                : new(ReadingNames.Overshoot, ReadingOption<Overshoot>.NameOf(Overshoot));
            context.Step(reading, "band", "bandFrom", band.From, new Operand("bandFrom", band.From));
            context.Step("deduction", "weight * bandDeduction", weight * band.Deduction, ("weight", weight), ("bandDeduction", band.Deduction));
            context.Step(reading, "score", "weight - weight * bandDeduction", score, ("weight", weight), ("bandDeduction", band.Deduction));
        }

        return score;
    }

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

    private bool BandsApply(TargetRatioEvidence evidence, bool isReverse) =>
        OvershootBands.Count > 0
        && Overshoot != Overshoot.Off
        && (Overshoot != Overshoot.WhenFlagged || evidence.TargetSetLow)
        && !(isReverse && OvershootOfReverse == OvershootOfReverse.None);

    // Bands are compared without a quotient: over / base reaches a bound when over reaches bound × base.
    private OvershootBand? FindBand(TargetRatioEvidence evidence, in TargetPair pair)
    {
        if (!pair.IsMet || !BandsApply(evidence, pair.IsReverse))
        {
            return null;
        }

        Rational over = pair.IsReverse ? pair.Target - pair.Actual : pair.Actual - pair.Target;
        Rational basis = pair.IsReverse ? Rational.Max(pair.Actual, Rational.Zero) : pair.Target;
        OvershootBand? reached = null;
        foreach (OvershootBand band in OvershootBands)
        {
            if (over < basis * band.From)
            {
                break;
            }

            reached = band;
        }

        return reached;
    }
}
