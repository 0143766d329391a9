using PerformanceRules.Evaluation;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>The reading scoreRounding: each indicator to 2 decimals, 四舍五入; or another number of decimals; or none until the total.</summary>
public sealed class ScoreRoundingTests
{
    [Theory]
    [InlineData("2", "5", "8", "0.63")] // 0.625
    [InlineData("2", "1", "8", "0.13")] // 0.125
    [InlineData("2", "3", "8", "0.38")] // 0.375
    [InlineData("2", "1", "3", "0.33")]
    [InlineData("2", "2", "3", "0.67")]
    [InlineData("2", "249", "1000", "0.25")]
    [InlineData("0", "5", "8", "1")]
    [InlineData("0", "1", "2", "1")]
    [InlineData("0", "4", "10", "0")]
    [InlineData("1", "5", "8", "0.6")]
    [InlineData("1", "13", "20", "0.7")] // 0.65
    [InlineData("3", "5", "8", "0.625")]
    [InlineData("3", "1", "16", "0.063")] // 0.0625
    [InlineData("4", "1", "3", "0.3333")]
    [InlineData("none", "5", "8", "0.625")]
    public void Half_goes_up(string option, string actual, string target, string outcome) => Assert.Equal(outcome, Indicator(option, 1).Score(Evidence(actual, target)));

    [Theory]
    [InlineData("2", 3, "5", "24", "0.63")] // 5 / 24 × 3 = 0.625: dividing first gives 0.62.
    [InlineData("2", 3, "1", "3", "1")] // 1 / 3 × 3
    [InlineData("none", 3, "1", "3", "1")]
    [InlineData("2", 7, "1", "7", "1")]
    [InlineData("2", 5, "16", "20", "4")]
    public void Multiplied_before_it_is_divided(string option, int weight, string actual, string target, string outcome) =>
        Assert.Equal(outcome, Indicator(option, weight).Score(Evidence(actual, target)));

    [Theory]
    [InlineData("2", "0.63")]
    [InlineData("none", "0.63")]
    [InlineData("1", "0.6")]
    public void With_none_the_total_is_rounded(string option, string total)
    {
        EvaluationReport report = Indicator(option, 1).Evaluate(Evidence("5", "8"));

        Assert.Equal(total, ((PerformanceRules.Arithmetic.Rational)report.Score).ToString());
    }

    private static OneIndicator Indicator(string option, int weight) =>
        new(TargetRules.Standard, weight, $$"""{ "scoreRounding": "{{option}}" }""");

    private static string Evidence(string actual, string target) => $$"""{ "target": {{target}}, "actual": {{actual}} }""";
}
