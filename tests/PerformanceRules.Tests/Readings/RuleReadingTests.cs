using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Readings;

/// <summary>A rule offers the readings (口径) that can change a score of its own, and no others.</summary>
public sealed class RuleReadingTests
{
    private static readonly SteppedDeductionRule Stepped = new() { Step = 0.01m, DeductionPerStep = 0.4m };

    [Fact]
    public void Only_days_that_cost_something_are_counted_in_steps()
    {
        Assert.Equal("beforeMonth=excluded", Offered(new DeadlineRule()));
        Assert.Equal("steps=started beforeMonth=included", Offered(new DeadlineRule { DeductionPerStep = 1, Steps = StepCounting.Started, BeforeMonth = BeforeMonth.Included }));
        Assert.Equal(StepCounting.Whole, ((DeadlineRule)new DeadlineRule().WithReading("steps", "started")).Steps);
        Assert.Equal(StepCounting.Started, ((DeadlineRule)new DeadlineRule { DeductionPerStep = 1 }.WithReading("steps", "started")).Steps);
    }

    [Fact]
    public void Only_a_rate_against_a_threshold_lies_below_the_budget()
    {
        Assert.Equal("steps=whole rateRounding=exact", Offered(Stepped));
        Assert.Equal("steps=whole variance=absolute rateRounding=exact", Offered(Stepped with { Threshold = 0.3m }));
        Assert.Equal(Variance.Absolute, ((SteppedDeductionRule)Stepped.WithReading("variance", "signed")).Variance);
        Assert.Equal(Variance.Signed, ((SteppedDeductionRule)(Stepped with { Threshold = 0.3m }).WithReading("variance", "signed")).Variance);
    }

    [Fact]
    public void Only_a_standard_without_numbers_for_a_low_target_is_read_for_them()
    {
        const string Others = "equalTarget=positive bareTarget=positive zeroTarget=met rateRounding=exact";

        Assert.Equal("overshoot=automatic overshootOfReverse=none lowTargetWithoutNumbers=none " + Others, Offered(new TargetRatioRule()));
        Assert.Equal("overshoot=automatic overshootOfReverse=none " + Others, Offered(new TargetRatioRule { OvershootBands = [new OvershootBand { From = 2, Deduction = 0.1m }] }));
    }

    [Fact]
    public void Parts_offer_theirs_each_once()
    {
        CombinationRule rule = new()
        {
            Method = CombinationMethod.Minimum,
            Parts =
            [
                new CombinedPart { Id = "a", Rule = Stepped }, new CombinedPart { Id = "b", Rule = new DeadlineRule { DeductionPerStep = 1 } }, new CombinedPart { Id = "c", Rule = new JudgementRule() },
            ],
        };

        Assert.Equal("steps=whole rateRounding=exact beforeMonth=excluded", Offered(rule));
    }

    private static string Offered(IReadingRule rule) => string.Join(' ', rule.Readings.Select(static reading => $"{reading.Name}={reading.Option}"));
}
