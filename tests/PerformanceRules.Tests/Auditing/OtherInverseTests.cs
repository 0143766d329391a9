using System.Globalization;
using System.Numerics;
using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The inverses of the remaining rules, worked out by hand, and how a bound is told.</summary>
public sealed class OtherInverseTests
{
    private static readonly ChecklistRule Items = new() { ItemCount = 10, DeductionPerItem = 1 };

    [Theory]
    [InlineData("100万元", "80万元", RateRounding.Exact, 9, "executed 80万元 → 90万元")]
    [InlineData("100万元", "80万元", RateRounding.Exact, 8, "executed 80万元")]
    [InlineData("100万元", "80万元", RateRounding.Percent2, 9, "executed 80万元 → 89.995万元")]
    [InlineData("100万元", "800000元", RateRounding.Exact, 10, "executed 80万元 → 100万元")]
    [InlineData("100万元", "完成", RateRounding.Exact, 10, "none")]
    public void Execution(string budget, string executed, RateRounding rounding, decimal points, string bound) =>
        Assert.Equal(bound, Told.Bound(new ExecutionRateRule { RateRounding = rounding }, new ExecutionRateEvidence { Budget = budget, Executed = executed }, points));

    [Theory]
    [InlineData(5, 8, "failed 5 → 2")]
    [InlineData(5, 7.5, "failed 5 → 2")]
    [InlineData(5, 5, "failed 5")]
    [InlineData(11, 5, "none")]
    public void Items_failed(int failed, decimal points, string bound) => Assert.Equal(bound, Told.Bound(Items, new ChecklistEvidence { Failed = failed }, points));

    [Fact]
    public void Items_and_days_come_whole()
    {
        Assert.True(Items.ValueFor(new ChecklistEvidence { Failed = 5 }, 10, 8)!.IsWhole);
        Assert.True(new DeadlineRule().ValueFor(new DeadlineEvidence { Target = "9月30日前", Actual = "10月3日" }, 10, 10)!.IsWhole);
    }

    [Theory]
    [InlineData(5.0, null, 8, "points 5 → 8")]
    [InlineData(5.0, null, 5, "points 5")]
    [InlineData(5.0, null, 3, "points 5")]
    [InlineData(0.0, null, 10, "points 0 → 10")]
    [InlineData(10.0, null, 10, "points 10")]
    [InlineData(10.5, null, 10, "none")]
    [InlineData(-1.0, null, 10, "none")]
    [InlineData(null, 0.5, 8, "rating 0.5 → 0.8")]
    [InlineData(null, 0.5, 4, "rating 0.5")]
    [InlineData(null, 0.0, 10, "rating 0 → 1")]
    [InlineData(null, 1.0, 10, "rating 1")]
    [InlineData(null, 1.1, 10, "none")]
    [InlineData(null, -0.1, 10, "none")]
    [InlineData(5.0, 0.5, 8, "none")]
    [InlineData(null, null, 8, "none")]
    public void Judged(double? given, double? rating, decimal points, string bound) =>
        Assert.Equal(bound, Told.Bound(new JudgementRule(), new JudgementEvidence { Points = (decimal?)given, Rating = (decimal?)rating }, points));

    // 2 points off for every 30 days: 3 steps at most for 4 of 10 points.
    [Theory]
    [InlineData(2.0, StepCounting.Whole, 4, "daysLate 150天 → 119天")]
    [InlineData(2.0, StepCounting.Started, 4, "daysLate 150天 → 90天")]
    [InlineData(2.0, StepCounting.Proportional, 4.5, "daysLate 150天 → 82天")] // 82.5
    [InlineData(null, StepCounting.Whole, 4, "daysLate 150天 → 0天")]
    [InlineData(null, StepCounting.Whole, 0, "daysLate 150天")]
    public void Late(double? deduction, StepCounting steps, decimal points, string bound) => Assert.Equal(
        bound,
        Told.Bound(new DeadlineRule { DeductionPerStep = (decimal?)deduction, DaysPerStep = 30, Steps = steps }, new DeadlineEvidence { Target = "2023年1月31日前", Actual = "2023年6月30日" }, points));

    [Theory]
    [InlineData(CombinationMethod.Minimum, 0, 10, 8, "meetings.actual 10批次 → 16批次")] // The second part is the one in the way.
    [InlineData(CombinationMethod.WeightedMean, 0, 10, 9, "meetings.actual 10批次 → 16批次")] // 0.5 × 10 + 0.5 × 8
    [InlineData(CombinationMethod.WeightedMean, 3, 20, 9, "items.failed 3 → 2")]
    [InlineData(CombinationMethod.WeightedMean, 3, 18, 8.5, "none")] // Either part could make up for the other.
    [InlineData(CombinationMethod.Minimum, 3, 18, 8, "items.failed 3 → 2")]
    [InlineData(CombinationMethod.Minimum, 3, 10, 8, "none")]
    [InlineData(CombinationMethod.Minimum, 11, 10, 8, "none")]
    [InlineData(CombinationMethod.Minimum, 0, 20, 8, "items.failed 0")]
    public void Combined(CombinationMethod method, int failed, int actual, decimal points, string bound) =>
        Assert.Equal(bound, Told.Bound(Combination(method), Parts(failed, actual), points));

    [Fact]
    public void A_part_of_a_part_is_named_by_both()
    {
        CombinationRule outer = new()
        {
            Method = CombinationMethod.Minimum,
            Parts = [new CombinedPart { Id = "outer", Rule = Combination(CombinationMethod.Minimum) }, new CombinedPart { Id = "other", Rule = Items }],
        };
        CombinationEvidence evidence = new()
        {
            Parts = [new PartEvidence { Part = "outer", Evidence = Parts(5, 20) }, new PartEvidence { Part = "other", Evidence = new ChecklistEvidence { Failed = 0 } }],
        };

        Assert.Equal("outer.items.failed 5 → 2", Told.Bound(outer, evidence, 8));
    }

    [Fact]
    public void Only_judgements_are_judged()
    {
        CombinedPart judged = new() { Id = "judged", Rule = new JudgementRule() };
        CombinedPart measured = new() { Id = "measured", Rule = Items };
        IInvertibleRule[] notJudged =
        [
            new ExecutionRateRule(), new TargetRatioRule(), Items, new SteppedDeductionRule { Step = 1, DeductionPerStep = 1 }, new BandsRule { Bands = [] }, new DeadlineRule(),
            new CombinationRule { Method = CombinationMethod.Minimum, Parts = [judged, measured] },
        ];

        Assert.All(notJudged, static rule => Assert.False(rule.IsJudged));
        Assert.All(new IInvertibleRule[] { new JudgementRule(), new CombinationRule { Method = CombinationMethod.Minimum, Parts = [judged, judged] } }, static rule => Assert.True(rule.IsJudged));
    }

    [Theory]
    [InlineData(16, 16.02, true, true, "17", "17")]
    [InlineData(16, 16.02, false, true, "17", "17")]
    [InlineData(16, 17, true, true, "17", "17")]
    [InlineData(16, 17, false, true, "18", "18")]
    [InlineData(20, 16.5, true, true, "16", "16")]
    [InlineData(20, 16.5, false, true, "16", "16")]
    [InlineData(20, 16, true, true, "16", "16")]
    [InlineData(20, 16, false, true, "15", "15")]
    [InlineData(5, 5, false, true, "4", "4")]
    [InlineData(5.5, 5.5, true, true, "5", "5")]
    [InlineData(16, 16.02, true, false, "16.02", "16.02")]
    [InlineData(16, 16.02, false, false, "above 16.02", "高于16.02")]
    [InlineData(20, 16.5, false, false, "below 16.5", "低于16.5")]
    [InlineData(5, 5, false, false, "below 5", "低于5")]
    [InlineData(16, 16.12345678, true, false, "16.12345678", "16.12345678")]
    public void A_bound_is_told_as_what_to_aim_at(double present, double value, bool isIncluded, bool isWhole, string english, string chinese)
    {
        ScoreBound bound = new("actual", (decimal)present, (decimal)value) { IsIncluded = isIncluded, IsWhole = isWhole };

        Assert.Equal((english, chinese), (bound.ToText(Language.English), bound.ToText(Language.Chinese)));
    }

    [Fact]
    public void A_value_without_end_is_told_as_the_decimal_to_aim_at()
    {
        ScoreBound bound = new("actual", 50, Rational.Create(100, 3)) { Unit = "天" };

        Assert.Equal("33.33天", bound.ToText(Language.English));
        Assert.Equal("33.34天", (bound with { IsRise = true }).ToText(Language.English));
        Assert.Equal("below 33.333333天", (bound with { IsIncluded = false }).ToText(Language.English));
    }

    [Theory]
    [InlineData("100", "3", true, true, "33.34")]
    [InlineData("6", "1", false, false, "5.99")]
    [InlineData("6", "1", true, false, "6.01")]
    [InlineData("6", "1", true, true, "6")]
    [InlineData("1", "300", true, true, "0.00334")]
    [InlineData("-100", "3", true, true, "-33.33")]
    [InlineData("0", "1", true, false, "0.01")]
    public void The_value_to_aim_at_can_be_written_and_has_the_score(string over, string under, bool isRise, bool isIncluded, string aim) =>
        Assert.Equal(aim, new ScoreBound("actual", 50, Rational.Create(BigInteger.Parse(over, CultureInfo.InvariantCulture), BigInteger.Parse(under, CultureInfo.InvariantCulture))) { IsRise = isRise, IsIncluded = isIncluded }.Aim.ToString());

    private static CombinationRule Combination(CombinationMethod method)
    {
        decimal? share = method == CombinationMethod.WeightedMean ? 0.5m : null;
        return new CombinationRule
        {
            Method = method,
            Parts = [new CombinedPart { Id = "items", Share = share, Rule = Items }, new CombinedPart { Id = "meetings", Share = share, Rule = new TargetRatioRule() }],
        };
    }

    private static CombinationEvidence Parts(int failed, int actual) => new()
    {
        Parts =
        [
            new PartEvidence { Part = "items", Evidence = new ChecklistEvidence { Failed = failed } },
            new PartEvidence { Part = "meetings", Evidence = new TargetRatioEvidence { Target = "≥20批次", Actual = actual + "批次" } },
        ],
    };
}
