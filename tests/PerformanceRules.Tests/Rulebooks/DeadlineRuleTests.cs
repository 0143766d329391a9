using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

public sealed class DeadlineRuleTests
{
    // The deadlines and dates of real forms, and the days around them.
    [Theory]
    [InlineData("2021年12月31日前完成", "2021年12月31日前完成", 10)]
    [InlineData("2021年12月31日前完成", "2022年1月1日", 0)]
    [InlineData("2021年12月完成", "2021年12月完成", 10)]
    [InlineData("12月底前", "2021年12月31日", 10)]
    [InlineData("2021年12月底前", "1月", 10)]
    [InlineData("12月底之前完成", "11月", 10)]
    [InlineData("9月前", "7月", 10)]
    [InlineData("9月前", "8月31日", 10)]
    [InlineData("9月前", "9月1日", 0)]
    [InlineData("9月底前", "9月30日", 10)]
    [InlineData("9月底前", "10月1日", 0)]
    [InlineData("11月前", "10月", 10)]
    [InlineData("11月底完成100%", "11月30日", 10)]
    [InlineData("2021年12月31日", "2021-12-31", 10)]
    [InlineData("2021-06-30", "2021/7/1", 0)]
    [InlineData("2020年", "2020年", 10)]
    [InlineData("2020年", "2020年12月31日", 10)]
    [InlineData("2020年", "2021年1月", 0)]
    [InlineData("2020年1月--2020年11月", "2020年11月30日", 10)]
    [InlineData("2020年1月--2020年11月", "2020年12月1日", 0)]
    [InlineData("年底前", "12月31日", 10)]
    [InlineData("2024年2月底前", "2024年2月29日", 10)]
    [InlineData("6月中旬前", "6月20日", 10)]
    [InlineData("6月中旬前", "6月21日", 0)]
    public void A_date_is_met_or_not(string target, string actual, decimal score) =>
        Assert.Equal(score, Scored.Of(new DeadlineRule(), new DeadlineEvidence { Target = target, Actual = actual }));

    [Theory]
    [InlineData("9月前", "9月30日", 10)]
    [InlineData("9月前", "10月1日", 0)]
    public void Before_a_month_may_include_it(string target, string actual, decimal score) =>
        Assert.Equal(score, Scored.Of(new DeadlineRule { BeforeMonth = BeforeMonth.Included }, new DeadlineEvidence { Target = target, Actual = actual }));

    [Theory]
    [InlineData(StepCounting.Whole, "2021年7月30日", 10)]
    [InlineData(StepCounting.Whole, "2021年7月31日", 10)]
    [InlineData(StepCounting.Whole, "2021年8月29日", 8)]
    [InlineData(StepCounting.Started, "2021年7月31日", 8)]
    [InlineData(StepCounting.Proportional, "2021年8月14日", 9)]
    [InlineData(StepCounting.Whole, "2022年7月30日", 0)]
    public void A_deduction_is_stepped_by_days(StepCounting steps, string actual, decimal score)
    {
        DeadlineRule rule = new() { DeductionPerStep = 2, DaysPerStep = 30, Steps = steps };

        Assert.Equal(score, Scored.Of(rule, new DeadlineEvidence { Target = "2021年7月30日前", Actual = actual }));
    }

    [Theory]
    [InlineData("及时", "12月", FindingCodes.TargetUnreadable)]
    [InlineData("12月底前", "完成", FindingCodes.TargetUnreadable)]
    [InlineData("12月底前", "——", FindingCodes.EvidenceMissing)]
    [InlineData(null, "12月", FindingCodes.EvidenceMissing)]
    [InlineData("12月15日前", "12月", FindingCodes.EvidenceInvalid)]
    [InlineData("12月15日前", "12.5%", FindingCodes.TargetUnreadable)]
    public void What_cannot_be_told_is_a_finding(string? target, string actual, string code) =>
        Assert.Equal(code, Scored.Fault(new DeadlineRule(), new DeadlineEvidence { Target = target, Actual = actual }).Code);

    [Fact]
    public void Settings_that_make_no_sense_are_refused() =>
        Assert.Equal(
            ["deductionPerStep", "daysPerStep"],
            new DeadlineRule { DeductionPerStep = 0, DaysPerStep = 0 }.CheckSettings(10).Select(static error => error.Setting));
}
