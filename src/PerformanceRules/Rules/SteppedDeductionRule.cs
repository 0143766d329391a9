using PerformanceRules.Arithmetic;
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
public sealed partial record SteppedDeductionRule : ScoringRule<SteppedDeductionEvidence>, IReadingRule, IReviewedRule
{
    /// <summary>Gets the rate above which points are taken off, as a fraction: 0.3 is 30%. <see langword="null"/> for last year's rate.</summary>
    public decimal? Threshold { get; init; }

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
            yield return new SettingError("threshold", $"The threshold is a rate of 0 or more, not {(Rational)Threshold.Value}.");
        }

        if (Step <= 0)
        {
            yield return new SettingError("step", $"A step is wider than 0, not {(Rational)Step}.");
        }

        if (DeductionPerStep <= 0)
        {
            yield return new SettingError("deductionPerStep", $"The deduction for a step is more than 0 points, not {(Rational)DeductionPerStep}.");
        }
    }

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) => DeductionReview.AtOnce("deductionPerStep", DeductionPerStep, context.Weight);

    /// <inheritdoc/>
    protected override RuleOutcome Score(SteppedDeductionEvidence evidence, in ScoringContext context)
    {
        Guard.NotNull(evidence);
        Rational baseline;
        if (Threshold is { } threshold)
        {
            baseline = threshold;
        }
        else if (Rates.Read(evidence.Previous, "previous", evidence.Current, RateRounding, context, out baseline) is { } missing)
        {
            return missing;
        }

        if (Rates.Read(evidence.Current, "current", evidence.Previous, RateRounding, context, out Rational current) is { } fault)
        {
            return fault;
        }

        if (Threshold is null && (current.Sign < 0 || baseline.Sign < 0))
        {
            return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.NegativeRate, ("field", current.Sign < 0 ? "current" : "previous"));
        }

        if (context.RecordsSteps)
        {
            string source = Threshold is null ? "previous" : "threshold";
            context.Step("baseline", source, baseline, new Operand(source, baseline));
        }

        return Deduct(Threshold is null ? current : Magnitude(current, context), baseline, context);
    }

    private Rational Magnitude(Rational rate, in ScoringContext context)
    {
        if (rate.Sign >= 0 || Variance == Variance.Signed)
        {
            return rate;
        }

        if (context.RecordsSteps)
        {
            ReadingChoice reading = new(ReadingNames.Variance, ReadingOption<Variance>.NameOf(Variance));
            context.Step(reading, "current", "abs(current)", -rate, new Operand("current", rate));
        }

        return -rate;
    }

    private Rational Deduct(Rational current, Rational baseline, in ScoringContext context)
    {
        Rational weight = context.Weight;
        if (current <= baseline)
        {
            if (context.RecordsSteps)
            {
                context.Step("excess", "max(current - baseline, 0)", Rational.Zero, ("current", current), ("baseline", baseline));
                context.Step("score", "weight", weight, new Operand("weight", weight));
            }

            return weight;
        }

        Rational excess = current - baseline;
        Rational steps = StepCount.Of(Steps, excess / Step);
        Rational deduction = steps * DeductionPerStep;
        Rational score = deduction >= weight ? Rational.Zero : weight - deduction;
        if (context.RecordsSteps)
        {
            ReadingChoice reading = new(ReadingNames.Steps, ReadingOption<StepCounting>.NameOf(Steps));
            context.Step("excess", "current - baseline", excess, ("current", current), ("baseline", baseline));
            context.Step(reading, "steps", StepCount.Formula(Steps, "excess / step"), steps, ("excess", excess), ("step", Step));
            context.Step("deduction", "steps * deductionPerStep", deduction, ("steps", steps), ("deductionPerStep", DeductionPerStep));
            string formula = deduction > weight ? "max(weight - steps * deductionPerStep, 0)" : "weight - steps * deductionPerStep";
            context.Step("score", formula, score, ("weight", weight), ("steps", steps), ("deductionPerStep", DeductionPerStep));
        }

        return score;
    }
}
