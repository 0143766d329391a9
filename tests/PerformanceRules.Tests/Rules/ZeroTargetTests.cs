using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>The reading zeroTarget: with a target of zero or less no ratio exists.</summary>
public sealed class ZeroTargetTests
{
    [Theory]
    [InlineData("\"≥0\"", "5", "10 zero-target")]
    [InlineData("\"≥0\"", "-1", "0 zero-target")]
    [InlineData("\"≤0起\"", "1", "0 zero-target")]
    [InlineData("-5", "-3", "10 zero-target")]
    [InlineData("-5", "-6", "0 zero-target")]
    [InlineData("""{ "op": "<=", "value": -5 }""", "-6", "10 zero-target")]
    public void Met_scores_everything_or_nothing_with_a_warning(string target, string actual, string outcome) =>
        Assert.Equal(outcome, Score("met", target, actual));

    [Theory]
    [InlineData("0", "5", "0 zero-target")]
    [InlineData("0", "-1", "0 zero-target")]
    [InlineData("\"0起\"", "\"1起\"", "0 zero-target")]
    [InlineData("\"=0起\"", "\"1起\"", "0 zero-target")]
    [InlineData("\"零起\"", "\"零起\"", "10")]
    [InlineData("\"0%\"", "\"1%\"", "0 zero-target")]
    public void Nothing_is_met_by_nothing_alone(string target, string actual, string outcome) => Assert.Equal(outcome, Score("met", target, actual));

    [Theory]
    [InlineData("\"≥0\"", "0")]
    [InlineData("0", "0")]
    [InlineData("\"0起\"", "\"0起\"")]
    [InlineData("\"≤0起\"", "\"0起\"")]
    public void Zero_beside_zero_raises_no_warning(string target, string actual) => Assert.Equal("10", Score("met", target, actual));

    [Theory]
    [InlineData("\"≥0\"", "0")]
    [InlineData("\"≤0起\"", "1")]
    public void Reject_leaves_it_unscored(string target, string actual) => Assert.Equal("zero-target", Score("reject", target, actual));

    [Theory]
    [InlineData("met")]
    [InlineData("reject")]
    public void Any_other_target_is_untouched(string option) => Assert.Equal("5", Score(option, "0.02", "0.01"));

    private static string Score(string option, string target, string actual) =>
        new OneIndicator(TargetRules.With("zeroTarget", option), weight: 10).Score($$"""{ "target": {{target}}, "actual": {{actual}} }""");
}
