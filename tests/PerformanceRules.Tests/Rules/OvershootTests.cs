using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>
/// 若年初指标值设定偏低，（B—A）/A*100%：在200%-300%（含200%）区间，按照该指标分值的10%扣分；300%-500%（含300%），20%；高于500%（含500%），30%。
/// </summary>
public sealed class OvershootTests
{
    [Theory]
    [InlineData("199", "10")] // 99%
    [InlineData("200", "10")] // 100%
    [InlineData("299", "10")] // 199%
    [InlineData("299.9999", "10")]
    [InlineData("300", "9")] // 200%
    [InlineData("399", "9")]
    [InlineData("399.9999", "9")]
    [InlineData("400", "8")] // 300%
    [InlineData("499", "8")]
    [InlineData("500", "8")] // 400%
    [InlineData("599", "8")]
    [InlineData("599.9999", "8")]
    [InlineData("600", "7")] // 500%
    [InlineData("100000", "7")]
    public void The_bands_by_default(string actual, string outcome) => Assert.Equal(outcome, Score(TargetRules.Standard, "100", actual));

    [Theory]
    [InlineData("0.3", "0.9", "9")] // No quotient of 0.3 may lose its last digit.
    [InlineData("0.7", "2.8", "8")]
    [InlineData("1.1", "6.6", "7")]
    [InlineData("\"0.1万人\"", "\"3000人\"", "9")]
    [InlineData("\"≥10%\"", "60", "7")]
    public void The_bands_begin_exactly(string target, string actual, string outcome) => Assert.Equal(outcome, Score(TargetRules.Standard, target, actual));

    [Theory]
    [InlineData("300", false, "10")]
    [InlineData("300", true, "9")]
    [InlineData("600", true, "7")]
    [InlineData("299", true, "10")]
    public void WhenFlagged_looks_at_the_flag(string actual, bool targetSetLow, string outcome) =>
        Assert.Equal(outcome, Score(TargetRules.With("overshoot", "whenFlagged"), "100", actual, targetSetLow));

    [Theory]
    [InlineData("automatic", "600", true, "7")]
    [InlineData("automatic", "600", false, "7")]
    [InlineData("off", "600", true, "10")]
    [InlineData("off", "600", false, "10")]
    public void Automatic_and_off_do_not(string option, string actual, bool targetSetLow, string outcome) =>
        Assert.Equal(outcome, Score(TargetRules.With("overshoot", option), "100", actual, targetSetLow));

    [Theory]
    [InlineData("none", "100", "10")]
    [InlineData("none", "1", "10")]
    [InlineData("none", "0", "10")]
    [InlineData("mirrored", "301", "9.97")]
    [InlineData("mirrored", "300", "10")]
    [InlineData("mirrored", "101", "10")]
    [InlineData("mirrored", "100", "9")] // (300 − 100) / 100 = 200%
    [InlineData("mirrored", "75", "8")]
    [InlineData("mirrored", "50", "7")]
    [InlineData("mirrored", "0", "7")]
    public void A_reverse_indicator_only_when_mirrored(string option, string actual, string outcome) =>
        Assert.Equal(outcome, Score(TargetRules.With("overshootOfReverse", option), "\"≤300\"", actual));

    [Fact]
    public void A_rule_without_bands_deducts_nothing() => Assert.Equal("10", Score("""{ "kind": "target-ratio" }""", "100", "100000"));

    private static string Score(string rule, string target, string actual, bool targetSetLow = false) => new OneIndicator(rule, weight: 10)
        .Score($$"""{ "target": {{target}}, "actual": {{actual}}, "targetSetLow": {{(targetSetLow ? "true" : "false")}} }""");
}
