using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Target ratio (定量指标), with A the target and B the actual value. Positive (正向), where more is better: B / A × weight. Reverse (反向), where
/// less is better: A / B × weight. Never above the weight, and less where the target was set too low. Equal (=): as the reading equalTarget says.
/// </summary>
/// <remarks>
/// Clause: 若定量指标为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。
/// 若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。
/// </remarks>
public sealed partial record TargetRatioRule : FormulaStandard<TargetRatioEvidence>, IReadingRule, IReviewedRule
{
    private readonly OvershootBand[] _bands = [];

    /// <summary>Gets the bands of overshoot in rising order; none where an overshoot costs nothing.</summary>
    public IReadOnlyList<OvershootBand> OvershootBands
    {
        get;
        init
        {
            field = Guard.CopiedOrEmpty(value);
            _bands = [.. field];
        }
    } = [];

    /// <summary>Gets when a target counts as set too low; the default is <see cref="Overshoot.Automatic"/>.</summary>
    public Overshoot Overshoot { get; init; }

    /// <summary>Gets whether the bands hold for reverse indicators; the default is <see cref="OvershootOfReverse.None"/>.</summary>
    public OvershootOfReverse OvershootOfReverse { get; init; }

    /// <summary>Gets what is taken off a low target where the rule has no bands; the default is <see cref="LowTargetWithoutNumbers.None"/>.</summary>
    public LowTargetWithoutNumbers LowTargetWithoutNumbers { get; init; }

    /// <summary>Gets how a target of "=8个" is met; the default is <see cref="EqualTarget.Positive"/>.</summary>
    public EqualTarget EqualTarget { get; init; }

    /// <summary>Gets what a target without an operator means; the default is <see cref="BareTarget.Positive"/>.</summary>
    public BareTarget BareTarget { get; init; }

    /// <summary>Gets the formula of a reverse indicator that misses its target; the default is <see cref="ReverseFormula.Quotient"/>.</summary>
    public ReverseFormula ReverseFormula { get; init; }

    /// <summary>Gets what becomes of a target of zero or less; the default is <see cref="ZeroTarget.Met"/>.</summary>
    public ZeroTarget ZeroTarget { get; init; }

    /// <summary>Gets whether a rate measured from counts is rounded before use; the default is <see cref="RateRounding.Exact"/>.</summary>
    public RateRounding RateRounding { get; init; }

    IReadOnlyList<Reading> IReadingRule.Readings =>
    [
        ReadingOption<Overshoot>.Describe(ReadingNames.Overshoot, Overshoot),
        ReadingOption<OvershootOfReverse>.Describe(ReadingNames.OvershootOfReverse, OvershootOfReverse),
        .. OvershootBands.Count == 0
            ? [ReadingOption<LowTargetWithoutNumbers>.Describe(ReadingNames.LowTargetWithoutNumbers, LowTargetWithoutNumbers)]
            : Array.Empty<Reading>(),
        ReadingOption<EqualTarget>.Describe(ReadingNames.EqualTarget, EqualTarget),
        ReadingOption<BareTarget>.Describe(ReadingNames.BareTarget, BareTarget),
        ReadingOption<ZeroTarget>.Describe(ReadingNames.ZeroTarget, ZeroTarget),
        ReadingOption<RateRounding>.Describe(ReadingNames.RateRounding, RateRounding),
    ];

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) => name switch
    {
        ReadingNames.Overshoot => this with { Overshoot = ReadingOption<Overshoot>.Parse(name, option) },
        ReadingNames.OvershootOfReverse => this with { OvershootOfReverse = ReadingOption<OvershootOfReverse>.Parse(name, option) },
        ReadingNames.LowTargetWithoutNumbers => this with { LowTargetWithoutNumbers = ReadingOption<LowTargetWithoutNumbers>.Parse(name, option) },
        ReadingNames.EqualTarget => this with { EqualTarget = ReadingOption<EqualTarget>.Parse(name, option) },
        ReadingNames.BareTarget => this with { BareTarget = ReadingOption<BareTarget>.Parse(name, option) },
        ReadingNames.ZeroTarget => this with { ZeroTarget = ReadingOption<ZeroTarget>.Parse(name, option) },
        ReadingNames.RateRounding => this with { RateRounding = ReadingOption<RateRounding>.Parse(name, option) },
        _ => this,
    };

    private protected override bool IsProved => true;

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight)
    {
        for (int index = 0; index < OvershootBands.Count; index++)
        {
            OvershootBand band = OvershootBands[index];
            if (band.From <= 0 || (index > 0 && band.From <= OvershootBands[index - 1].From))
            {
                yield return new SettingError($"overshootBands[{index}].from", LocalizedMessage.Of($"Bands begin above 0 and rise: put them in order, each beginning once."));
            }

            if (band.Deduction is < 0 or > 1)
            {
                yield return new SettingError($"overshootBands[{index}].deduction", LocalizedMessage.Of($"The deduction is a share of the weight, 0 to 1, not {(Rational)band.Deduction}."));
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context)
    {
        for (int index = 0; index < OvershootBands.Count && Overshoot == Overshoot.Automatic; index++)
        {
            OvershootBand band = OvershootBands[index];
            if (band.Deduction > (index == 0 ? 0 : OvershootBands[index - 1].Deduction))
            {
                yield return new SettingRemark(
                    RemarkCodes.Cliff, $"overshootBands[{index}]", RemarkKeys.CliffOfOvershoot, ("from", band.From), ("deduction", band.Deduction));
            }
        }
    }
}
