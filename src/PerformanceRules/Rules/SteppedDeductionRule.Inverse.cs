using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <content>The inverse: how high the rate may be.</content>
public sealed partial record SteppedDeductionRule : IInvertibleRule
{
    bool IInvertibleRule.IsJudged => false;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score)
    {
        ScoringContext silent = ScoringContext.ForWeight(weight);
        if (evidence is not SteppedDeductionEvidence rates
            || Score(rates, silent).Fault is not null
            || Rates.Read(rates.Current, "current", RateRounding.Exact, silent, out Rational present) is not null)
        {
            return null;
        }

        Rational baseline = Threshold ?? default(Rational);
        if (Threshold is null)
        {
            Rates.Read(rates.Previous, "previous", RateRounding, silent, out baseline);
        }

        (Rational bound, bool isIncluded) = HighestRate(baseline, (weight - score) / DeductionPerStep);
        bool isBelowBudget = present.Sign < 0 && Threshold is not null;
        Rational magnitude = isBelowBudget ? -present : present;
        bool isThere = isIncluded ? magnitude <= bound : magnitude < bound;
        if (isThere || score.Sign <= 0 || (isBelowBudget && Variance == Variance.Signed))
        {
            return new ScoreBound("current", present * 100, present * 100) { Unit = "%" };
        }

        return new ScoreBound("current", present * 100, (isBelowBudget ? -bound : bound) * 100) { IsIncluded = isIncluded, IsRise = isBelowBudget, Unit = "%" };
    }

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound) =>
        (SteppedDeductionEvidence)evidence with { Current = Rate.Parse(bound.Aim + bound.Unit) };

    IReadOnlyList<ScoreBound> IInvertibleRule.Cliffs(Evidence evidence, Rational weight) => [];

    /// <summary>Gives the highest rate at which no more than so many steps are counted, and whether that rate itself is one of them.</summary>
    private (Rational Rate, bool IsIncluded) HighestRate(Rational baseline, Rational steps)
    {
        bool isIncluded = Steps != StepCounting.Whole;
        Rational rate = baseline + (Step * Steps switch
        {
            StepCounting.Proportional => steps,
            StepCounting.Started => steps.Floor(),
            _ => steps.Floor() + 1,
        });
        return RateRounding == RateRounding.Exact ? (rate, isIncluded) : (RoundedBound.Most(rate, isIncluded, Rates.DecimalsOfPercent2), false);
    }
}
