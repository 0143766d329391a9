using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>计划完成率=（实际完成工作数/计划工作数）×100%；质量达标率；按时完成率。</summary>
public sealed class CountsTests
{
    [Theory]
    [InlineData("\"≥90%\"", """{ "done": 9, "of": 10 }""", "10")]
    [InlineData("\"100%\"", """{ "done": 2, "of": 3 }""", "6.67")]
    [InlineData("100", """{ "done": 2, "of": 3 }""", "6.67")]
    [InlineData("1", """{ "done": 2, "of": 3 }""", "unit-doubtful")]
    [InlineData("\"100\"", """{ "done": 2, "of": 3 }""", "6.67")]
    [InlineData("\"100%\"", "\"2/3\"", "6.67")]
    [InlineData("\"100%\"", """{ "done": 0, "of": 3 }""", "0")]
    [InlineData("\"100%\"", """{ "done": 4, "of": 3 }""", "10")]
    public void Counts_are_a_rate(string target, string actual, string outcome) => Assert.Equal(outcome, Score("exact", target, actual));

    [Theory]
    [InlineData("""{ "done": 0, "of": 0 }""")]
    [InlineData("""{ "done": -1, "of": 3 }""")]
    [InlineData("""{ "done": 1, "of": -3 }""")]
    public void Counts_of_nothing_are_invalid(string actual) => Assert.Equal("evidence-invalid", Score("exact", "\"100%\"", actual));

    [Theory]
    [InlineData("exact", "\"30%\"", """{ "done": 1, "of": 8 }""", "4.17")]
    [InlineData("percent2", "\"30%\"", """{ "done": 1, "of": 8 }""", "4.17")] // 12.5% has no third decimal.
    [InlineData("exact", "\"0.4%\"", """{ "done": 1, "of": 300 }""", "8.33")] // 0.3333…%
    [InlineData("percent2", "\"0.4%\"", """{ "done": 1, "of": 300 }""", "8.25")] // 0.33%
    [InlineData("percent2", "\"0.4%\"", "\"1/300\"", "8.25")]
    [InlineData("percent2", "\"0.4%\"", "\"0.3333%\"", "8.33")] // What the form states is not rounded again.
    public void The_reading_rateRounding_rounds_what_is_computed(string option, string target, string actual, string outcome) =>
        Assert.Equal(outcome, Score(option, target, actual));

    private static string Score(string option, string target, string actual) =>
        new OneIndicator(TargetRules.With("rateRounding", option), weight: 10).Score($$"""{ "target": {{target}}, "actual": {{actual}} }""");
}
