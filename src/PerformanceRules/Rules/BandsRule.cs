using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Bands: what a measured value earns depends on the band it lies in. All or nothing, steps with the bounds on either side, even rise between two
/// values (功效系数), a tolerance around a target, and rewards for more than the target are all tables of bands.
/// </summary>
/// <remarks>
/// Clauses: 90%（含）以上得5分；80%（含）-90%得4分；70%（含）-80%得3分；60%（含）-70%得2分；低于60%不得分。
/// 功效系数 = (实际值 − 不允许值) / (满意值 − 不允许值)。
/// </remarks>
public sealed partial record BandsRule : ScoringRule<TargetRatioEvidence>, IReadingRule, IReviewedRule
{
    /// <summary>Gets the bands in rising order, without overlaps. A value that no band holds is not scored.</summary>
    public required IReadOnlyList<ScoreBand> Bands { get; init => field = Guard.CopiedOrEmpty(value); }

    /// <summary>Gets what the bands are bands of; the default is <see cref="BandMeasure.Actual"/>.</summary>
    public BandMeasure Measure { get; init; }

    /// <summary>
    /// Gets the unit of the bounds where they are bounds of the actual value, such as "%" or "万元"; <see langword="null"/> for base units, in which
    /// a rate is a fraction.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>Gets whether rates are rounded before use; the default is <see cref="RateRounding.Exact"/>.</summary>
    public RateRounding RateRounding { get; init; }

    internal Quantity UnitOfBounds => new(Rational.One, Unit is null ? Model.Unit.Base : Model.Unit.Parse(Unit));

    /// <summary>Gets the bound that lies furthest from zero, beside which a number without a unit is looked at.</summary>
    internal Quantity LargestBound
    {
        get
        {
            Rational largest = Rational.Zero;
            foreach (ScoreBand band in Bands)
            {
                largest = Rational.Max(largest, Rational.Max(Rational.Abs(band.From ?? 0), Rational.Abs(band.To ?? 0)));
            }

            return new Quantity(largest, UnitOfBounds.Unit);
        }
    }

    /// <summary>Gives an actual value in the unit of the bounds, or says why it has none.</summary>
    internal QuantityPair? TryMeasure(in Quantity actual, out Rational value)
    {
        value = actual.Number;
        Quantity bounds = LargestBound;
        if (actual.Unit is not null)
        {
            // Aligned with one of the bounds' unit, the quotient of the two numbers is the value in that unit, whatever they were aligned to.
            QuantityPair pair = QuantityPair.Of(UnitOfBounds, actual);
            value = pair.Alignment == Alignment.Aligned ? pair.Right / pair.Left : value;
            return pair.Alignment == Alignment.Aligned ? null : pair;
        }

        // Bounds without a unit may be fractions: 95 beside 0.9 is then 95%.
        return QuantityPair.OfBare(actual, Unit is null ? new Quantity(bounds.Number, UnitTable.Fraction) : bounds) is { Alignment: not Alignment.Aligned } doubt ? doubt : null;
    }

    IReadOnlyList<Reading> IReadingRule.Readings => [ReadingOption<RateRounding>.Describe(ReadingNames.RateRounding, RateRounding)];

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) => name switch
    {
        ReadingNames.RateRounding => this with { RateRounding = ReadingOption<RateRounding>.Parse(name, option) },
        _ => this,
    };

    /// <summary>
    /// Tells whether the value is a rate that <see cref="RateRounding"/> rounds: completion and deviation are, and an actual value that is in percent or held
    /// against bounds in percent, however it is written.
    /// </summary>
    /// <param name="evidence">The evidence.</param>
    /// <returns>Whether the value is rounded before its band is looked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is <see langword="null"/>.</exception>
    public bool IsRounded(TargetRatioEvidence evidence)
    {
        Guard.NotNull(evidence);
        return RateRounding != RateRounding.Exact
            && (Measure != BandMeasure.Actual || IsPercent(UnitOfBounds) || (evidence.Actual is { } actual && IsPercent(actual.Quantity)));
    }

    private static bool IsPercent(in Quantity quantity) => quantity.Unit?.Dimension == Model.Unit.Percent.Dimension;

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight) => BandTable.Check(Bands, weight);

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) => BandTable.Review(Bands, Measure, context.Weight);

    /// <inheritdoc/>
    protected override RuleOutcome Score(TargetRatioEvidence evidence, in ScoringContext context)
    {
        if (MeasuredValue.Read(Guard.NotNull(evidence), this, context, out Rational value) is { } fault)
        {
            return fault;
        }

        return BandTable.Find(Bands, value) is { } band
            ? Score(band, value, context)
            : RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.BandMissing, ("value", value));
    }

    private static Rational Score(ScoreBand band, Rational value, in ScoringContext context)
    {
        bool isShare = band.Share is not null;
        Rational factor = isShare ? context.Weight : Rational.One;
        Rational lower = band.Lower;
        Rational upper = band.Upper;
        if (!band.IsInterpolated)
        {
            if (context.RecordsSteps)
            {
                RecordFlat(isShare, lower, context);
            }

            return lower * factor;
        }

        Rational from = band.From!.Value;
        Rational to = band.To!.Value;
        Rational earned = lower + ((upper - lower) * (value - from) / (to - from));
        Rational score = earned * factor;
        if (context.RecordsSteps)
        {
            string name = isShare ? "share" : "points";
            context.Step(name, "lower + (upper - lower) * (value - from) / (to - from)", earned, ("lower", lower), ("upper", upper), ("value", value), ("from", from), ("to", to));
            RecordFlat(isShare, earned, context);
        }

        return score;
    }

    private static void RecordFlat(bool isShare, Rational earned, in ScoringContext context)
    {
        if (isShare)
        {
            context.Step("score", "weight * share", earned * context.Weight, ("weight", context.Weight), ("share", earned));
        }
        else
        {
            context.Step("score", "points", earned, new Operand("points", earned));
        }
    }
}
