using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Stepped deduction (每高出…扣…，扣完为止): the weight where the rate is not above last year's, or not above a threshold; above it, a deduction
/// for every step, never below 0.
/// </summary>
/// <remarks>
/// Clauses: 部门结转结余率低于上年的不扣分；高于上年结余率，每高出1个百分点扣0.4分，扣完为止。
/// 部门预决算差异率高于30%的，每高出10%（含），扣0.4分，扣完为止。
/// </remarks>
public sealed partial record SteppedDeductionRule : FormulaStandard<SteppedDeductionEvidence>, IReadingRule, IReviewedRule
{
    private readonly Rational _threshold;

    /// <summary>Gets the rate above which points are taken off, as a fraction: 0.3 is 30%. <see langword="null"/> for last year's rate.</summary>
    public decimal? Threshold
    {
        get;
        init
        {
            field = value;
            _threshold = value ?? default(Rational);
        }
    }

    /// <summary>Gets the width of a step as a fraction, more than 0: 0.01 is one percentage point.</summary>
    public required decimal Step { get; init; }

    /// <summary>Gets the points taken off for a step, more than 0.</summary>
    public required decimal DeductionPerStep { get; init; }

    /// <summary>Gets which steps count; the default is <see cref="StepCounting.Whole"/>.</summary>
    public StepCounting Steps { get; init; }

    /// <summary>Gets what a variance is, where the rule has a threshold; the default is <see cref="Variance.Absolute"/>.</summary>
    public Variance Variance { get; init; }

    /// <summary>Gets whether rates are rounded before use; the default is <see cref="RateRounding.Exact"/>.</summary>
    public RateRounding RateRounding { get; init; }

    IReadOnlyList<Reading> IReadingRule.Readings => Threshold is null
        ? [ReadingOption<StepCounting>.Describe(ReadingNames.Steps, Steps), ReadingOption<RateRounding>.Describe(ReadingNames.RateRounding, RateRounding)]
        :
        [
            ReadingOption<StepCounting>.Describe(ReadingNames.Steps, Steps),
            ReadingOption<Variance>.Describe(ReadingNames.Variance, Variance),
            ReadingOption<RateRounding>.Describe(ReadingNames.RateRounding, RateRounding),
        ];

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) => name switch
    {
        ReadingNames.Steps => this with { Steps = ReadingOption<StepCounting>.Parse(name, option) },
        ReadingNames.Variance when Threshold is not null => this with { Variance = ReadingOption<Variance>.Parse(name, option) },
        ReadingNames.RateRounding => this with { RateRounding = ReadingOption<RateRounding>.Parse(name, option) },
        _ => this,
    };

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight)
    {
        if (Threshold < 0)
        {
            yield return new SettingError("threshold", LocalizedMessage.Of($"The threshold is a rate of 0 or more, not {(Rational)Threshold.Value}."));
        }

        if (Step <= 0)
        {
            yield return new SettingError("step", LocalizedMessage.Of($"A step is wider than 0, not {(Rational)Step}."));
        }

        if (DeductionPerStep <= 0)
        {
            yield return new SettingError("deductionPerStep", LocalizedMessage.Of($"The deduction for a step is more than 0 points, not {(Rational)DeductionPerStep}."));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) => DeductionReview.AtOnce("deductionPerStep", DeductionPerStep, context.Weight);

    private protected override bool IsProved => true;

    /// <inheritdoc/>
    protected override Finding? Read(SteppedDeductionEvidence evidence, in ScoringContext context, out FormulaRow? row) =>
        Read(evidence, RateRounding, isRounded: false, context, out row);

    // Where rates are rounded before their use, those that were reported are others, and the rounding a part of the formula.
    /// <inheritdoc/>
    protected override FormulaRow RowOf(SteppedDeductionEvidence evidence, in ScoringContext context)
    {
        Read(evidence, RateRounding.Exact, isRounded: RateRounding == RateRounding.Percent2, context, out FormulaRow? row);
        return row!;
    }

    /// <inheritdoc/>
    protected override ShownInput Show(FormulaInput input, SteppedDeductionEvidence evidence) => new(Unit.Percent.Symbol, Unit.Percent.Factor, IsWhole: false);

    /// <inheritdoc/>
    protected override SteppedDeductionEvidence WithValue(SteppedDeductionEvidence evidence, ScoreBound bound) =>
        Guard.NotNull(evidence) with { Current = Rate.Parse(Guard.NotNull(bound).Aim + bound.Unit) };

    private Finding? Read(SteppedDeductionEvidence evidence, RateRounding rounding, bool isRounded, in ScoringContext context, out FormulaRow? row)
    {
        row = null;
        Rational baseline = _threshold;
        if (Threshold is null && Rates.Read(evidence.Previous, "previous", rounding, context, out baseline) is { } missing)
        {
            return missing;
        }

        if (Rates.Read(evidence.Current, "current", rounding, context, out Rational current) is { } fault)
        {
            return fault;
        }

        if (Threshold is null && (current.Sign < 0 || baseline.Sign < 0))
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.NegativeRate, ("field", current.Sign < 0 ? "current" : "previous"));
        }

        ScoringFormula formula = Formulas(static rule => new SteppedDeductionFormulas((SteppedDeductionRule)rule)).For(isRounded);
        row = Threshold is null ? formula.With(baseline, current) : formula.With(current);
        return null;
    }

    /// <summary>Gets a value indicating whether a rate below zero counts by its size: a variance from a threshold, read as such.</summary>
    internal bool IsAbsolute => Threshold is not null && Variance == Variance.Absolute;
}
