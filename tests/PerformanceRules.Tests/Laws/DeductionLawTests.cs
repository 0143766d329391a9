using FsCheck;
using FsCheck.Xunit;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Laws;

/// <summary>What holds for every deduction and every execution rate.</summary>
[Properties(MaxTest = 2_000)]
public sealed class DeductionLawTests
{
    [Property]
    public void A_higher_rate_never_raises_the_score(NonNegativeInt previous, NonNegativeInt current, NonNegativeInt more, byte steps)
    {
        Rational before = CarryOver(previous.Get, current.Get, steps);
        Rational after = CarryOver(previous.Get, current.Get + (decimal)more.Get, steps);

        AssertWithin(before, 4);
        Assert.True(after <= before, $"{before} → {after}");
    }

    [Property]
    public void Whole_steps_deduct_least_and_started_ones_most(NonNegativeInt previous, NonNegativeInt current)
    {
        Rational proportional = CarryOver(previous.Get, current.Get, 1);

        Assert.True(CarryOver(previous.Get, current.Get, 0) >= proportional && proportional >= CarryOver(previous.Get, current.Get, 2));
    }

    [Property]
    public void A_variance_counts_alike_on_both_sides_where_it_is_absolute(NonNegativeInt size)
    {
        decimal rate = size.Get % 20_000 / 10_000m;
        SteppedDeductionRule rule = new() { Threshold = 0.3m, Step = 0.1m, DeductionPerStep = 0.4m };
        Rational above = Score(rule, new SteppedDeductionEvidence { Current = rate }, 4);

        AssertWithin(above, 4);
        Assert.Equal(above, Score(rule, new SteppedDeductionEvidence { Current = -rate }, 4));
        Assert.Equal(4, Score(rule with { Variance = Variance.Signed }, new SteppedDeductionEvidence { Current = -rate }, 4));
    }

    [Property]
    public void Every_failed_item_lowers_the_score_or_leaves_it_at_zero(PositiveInt items, PositiveInt cents, PositiveInt weight)
    {
        ChecklistRule rule = new() { ItemCount = items.Get % 20 + 1, DeductionPerItem = cents.Get / 100m };
        Rational last = weight.Get;
        Assert.Equal(last, Score(rule, new ChecklistEvidence { Failed = 0 }, weight.Get));
        for (int failed = 1; failed <= rule.ItemCount; failed++)
        {
            Rational score = Score(rule, new ChecklistEvidence { Failed = failed }, weight.Get);
            AssertWithin(score, weight.Get);
            Assert.True(score < last || score.Sign == 0);
            last = score;
        }
    }

    [Property]
    public void More_executed_never_lowers_the_score(PositiveInt budget, NonNegativeInt executed, NonNegativeInt more, PositiveInt weight)
    {
        Rational before = Executed(budget.Get, executed.Get, weight.Get);
        Rational after = Executed(budget.Get, executed.Get + (decimal)more.Get, weight.Get);

        AssertWithin(before, weight.Get);
        AssertWithin(after, weight.Get);
        Assert.True(after >= before);
    }

    [Property]
    public void A_rating_is_its_share_of_the_weight(byte percent, PositiveInt weight)
    {
        decimal rating = percent % 101 / 100m;

        Assert.Equal((Rational)rating * weight.Get, Score(new JudgementRule(), new JudgementEvidence { Rating = rating }, weight.Get));
    }

    private static Rational CarryOver(decimal previous, decimal current, byte steps)
    {
        SteppedDeductionRule rule = new() { Step = 0.01m, DeductionPerStep = 0.4m, Steps = (StepCounting)(steps % 3) };
        return Score(rule, new SteppedDeductionEvidence { Current = current / 10_000, Previous = previous / 10_000 }, 4);
    }

    private static Rational Executed(decimal budget, decimal executed, int weight) =>
        Score(new ExecutionRateRule(), new ExecutionRateEvidence { Budget = budget, Executed = executed }, weight);

    private static Rational Score(IScoringRule rule, Evidence evidence, int weight)
    {
        RuleOutcome outcome = rule.Score(evidence, ScoringContext.ForWeight(weight));
        Assert.Null(outcome.Fault);
        return outcome.Score;
    }

    private static void AssertWithin(Rational score, int weight) => Assert.True(score.Sign >= 0 && score <= weight, score.ToString());
}
