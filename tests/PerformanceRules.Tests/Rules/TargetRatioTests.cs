using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>正向指标：全年实际值（B）/年度指标值（A）*该指标分值；反向指标：年度指标值（A）/全年实际值（B）*该指标分值。</summary>
public sealed class TargetRatioTests
{
    private static readonly OneIndicator Indicator = new(TargetRules.Standard, weight: 10);

    [Theory]
    [InlineData("\"根据需求，不低于20批次\"", "16", "8")]
    [InlineData("20", "16", "8")]
    [InlineData("20", "\"16\"", "8")]
    [InlineData("\"=20\"", "16", "8")]
    [InlineData("""{ "op": ">=", "value": 20, "unit": "批次" }""", "\"16批次\"", "8")]
    [InlineData("""{ "value": 20 }""", "16", "8")]
    [InlineData("24", "5", "2.08")]
    [InlineData("20", "20", "10")]
    [InlineData("\">20\"", "20", "10")]
    [InlineData("20", "0", "0")]
    [InlineData("20", "-5", "0")]
    [InlineData("\"不低于55人\"", "56", "10")]
    [InlineData("20", "59.99", "10")]
    public void More_is_better(string target, string actual, string outcome) => AssertScore(target, actual, outcome);

    [Theory]
    [InlineData("\"≤100\"", "125", "8")]
    [InlineData("\"不超过3次\"", "\"4次\"", "7.5")]
    [InlineData("\"≤1\"", "3", "3.33")]
    [InlineData("\"≤100\"", "100", "10")]
    [InlineData("\"<100\"", "100", "10")]
    [InlineData("\"≤100\"", "80", "10")]
    [InlineData("\"≤100\"", "1", "10")]
    [InlineData("\"≤100\"", "0", "10")]
    [InlineData("\"≤100\"", "-1", "10")]
    [InlineData("""{ "op": "<=", "value": 0.05 }""", "0.1", "5")]
    public void Less_is_better(string target, string actual, string outcome) => AssertScore(target, actual, outcome);

    [Theory]
    [InlineData("\"≥95%\"", "\"95%\"", "10")]
    [InlineData("\"≥95%\"", "\"76\"", "8")]
    [InlineData("\"≥95%\"", "76", "8")]
    [InlineData("95", "\"76%\"", "8")]
    [InlineData("\"≥95%\"", "0.76", "unit-doubtful")]
    [InlineData("0.95", "\"76%\"", "unit-doubtful")]
    [InlineData("\"≥50万元\"", "40", "8")]
    [InlineData("\"≥50万元\"", """{ "value": 40, "unit": "万元" }""", "8")]
    [InlineData("\"≥50万元\"", """{ "value": 400000, "unit": "元" }""", "8")]
    [InlineData("\"≥50万元\"", "400000", "unit-doubtful")]
    [InlineData("\"95\"", "\"76%\"", "8")]
    [InlineData("\"≥1.5万人\"", "\"12000人\"", "8")]
    [InlineData("\"≥1.5万人\"", "12000", "unit-doubtful")]
    [InlineData("\"≥1.5万\"", "\"12000人\"", "8")]
    [InlineData("\"≤80万元\"", "\"1000000元\"", "8")]
    [InlineData("\"≥5公里\"", "\"4000米\"", "8")]
    [InlineData("\"≥5亩\"", "4", "8")]
    public void Units_convert(string target, string actual, string outcome) => AssertScore(target, actual, outcome);

    [Theory]
    [InlineData("\"≥20人\"", "\"16批次\"", "unit-mismatch")]
    [InlineData("\"≥20人\"", "\"16人次\"", "unit-mismatch")]
    [InlineData("\"≥20批次\"", """{ "done": 9, "of": 10 }""", "unit-mismatch")]
    [InlineData("\"≥95%\"", "\"完成\"", "target-unreadable")]
    [InlineData("\"≥95%\"", "\"≥95%\"", "target-unreadable")]
    [InlineData("\"效果明显\"", "\"95%\"", "target-unreadable")]
    [InlineData("\"12月31日前完成\"", "5", "target-unreadable")]
    [InlineData("\"≥95%\"", "null", "evidence-missing")]
    [InlineData("\"≥95%\"", "\"——\"", "evidence-missing")]
    [InlineData("\"无\"", "5", "evidence-missing")]
    [InlineData("null", "5", "evidence-missing")]
    public void What_cannot_be_compared_is_unscored(string target, string actual, string outcome) => AssertScore(target, actual, outcome);

    private static void AssertScore(string target, string actual, string outcome) =>
        Assert.Equal(outcome, Indicator.Score($$"""{ "target": {{target}}, "actual": {{actual}} }"""));
}
