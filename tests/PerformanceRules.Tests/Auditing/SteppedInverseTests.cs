using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The highest rate that still scores so many of 4 points, worked out by hand.</summary>
public sealed class SteppedInverseTests
{
    // 结转结余率: 0.4 off for each percentage point above last year's.
    private static readonly SteppedDeductionRule CarryOver = new() { Step = 0.01m, DeductionPerStep = 0.4m };

    // 部门预决算差异率: 0.4 off for each 10% above 30%.
    private static readonly SteppedDeductionRule BudgetVariance = new() { Threshold = 0.3m, Step = 0.1m, DeductionPerStep = 0.4m };

    [Theory]
    [InlineData(StepCounting.Whole, "6.5%", 4, "current 6.5% → below 5%")]
    [InlineData(StepCounting.Whole, "5%", 4, "current 5% → below 5%")]
    [InlineData(StepCounting.Whole, "6.5%", 3.6, "current 6.5% → below 6%")]
    [InlineData(StepCounting.Whole, "6.5%", 3.2, "current 6.5%")]
    [InlineData(StepCounting.Whole, "6.5%", 0, "current 6.5%")]
    [InlineData(StepCounting.Whole, "60%", 0, "current 60%")]
    [InlineData(StepCounting.Proportional, "6.5%", 4, "current 6.5% → 4%")]
    [InlineData(StepCounting.Proportional, "6.5%", 3.5, "current 6.5% → 5.25%")]
    [InlineData(StepCounting.Proportional, "4.5%", 3, "current 4.5%")]
    [InlineData(StepCounting.Started, "6.5%", 4, "current 6.5% → 4%")]
    [InlineData(StepCounting.Started, "6.5%", 3.4, "current 6.5% → 5%")]
    [InlineData(StepCounting.Started, "5%", 3.6, "current 5%")]
    public void Against_last_years_4_percent(StepCounting steps, string current, decimal points, string bound) =>
        Assert.Equal(bound, Told.Bound(CarryOver with { Steps = steps }, Rates(current, "4%"), points, weight: 4));

    // Rounded to 0.01%, half up: 4.9949…% is 4.99%, and 4.995% is 5%.
    [Theory]
    [InlineData(StepCounting.Whole, 0.01, "6.5%", 4, "current 6.5% → below 4.995%")]
    [InlineData(StepCounting.Whole, 0.00123, "6.5%", 4, "current 6.5% → below 4.125%")] // A step of 0.123%: 4.12% does not reach it, 4.13% does.
    [InlineData(StepCounting.Whole, 0.01, "4.994%", 4, "current 4.994%")]
    [InlineData(StepCounting.Proportional, 0.01, "6.5%", 4, "current 6.5% → below 4.005%")]
    [InlineData(StepCounting.Proportional, 0.01, "6.5%", 3.999, "current 6.5% → below 4.005%")]
    [InlineData(StepCounting.Started, 0.01, "6.5%", 3.6, "current 6.5% → below 5.005%")]
    public void A_rate_that_is_rounded_first(StepCounting steps, double step, string current, decimal points, string bound) =>
        Assert.Equal(bound, Told.Bound(CarryOver with { Steps = steps, Step = (decimal)step, RateRounding = RateRounding.Percent2 }, Rates(current, "4%"), points, weight: 4));

    [Theory]
    [InlineData(Variance.Absolute, "45%", 4, "current 45% → below 40%")]
    [InlineData(Variance.Absolute, "55%", 3.6, "current 55% → below 50%")]
    [InlineData(Variance.Absolute, "-45%", 4, "current -45% → above -40%")]
    [InlineData(Variance.Absolute, "-45%", 3.6, "current -45%")]
    [InlineData(Variance.Absolute, "-40%", 4, "current -40% → above -40%")]
    [InlineData(Variance.Absolute, "0%", 4, "current 0%")]
    [InlineData(Variance.Signed, "-45%", 4, "current -45%")]
    [InlineData(Variance.Signed, "45%", 4, "current 45% → below 40%")]
    public void Above_a_threshold_of_30_percent(Variance variance, string current, decimal points, string bound) =>
        Assert.Equal(bound, Told.Bound(BudgetVariance with { Variance = variance }, Rates(current, null), points, weight: 4));

    [Fact]
    public void What_cannot_be_scored_has_no_inverse()
    {
        Assert.Equal("none", Told.Bound(CarryOver, Rates("4%", null), 4, weight: 4));
        Assert.Equal("none", Told.Bound(CarryOver, new ChecklistEvidence { Failed = 1 }, 4, weight: 4));
    }

    private static SteppedDeductionEvidence Rates(string current, string? previous) => new() { Current = current, Previous = previous is null ? null : (Rate)previous };
}
