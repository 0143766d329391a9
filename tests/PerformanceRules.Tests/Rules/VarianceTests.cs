using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>部门预决算差异率高于30%的，每高出10%（含），扣0.4分，扣完为止。</summary>
public sealed class VarianceTests
{
    [Theory]
    [InlineData("100", "4")]
    [InlineData("130", "4")]
    [InlineData("139.99", "4")]
    [InlineData("139.9999999", "4")]
    [InlineData("140", "3.6")]
    [InlineData("149.99", "3.6")]
    [InlineData("150", "3.2")]
    [InlineData("229.99", "0.4")]
    [InlineData("230", "0")]
    [InlineData("1000", "0")]
    public void Four_tenths_off_for_every_ten_percent_above_thirty(string final, string outcome) => Assert.Equal(outcome, Score(final));

    [Theory]
    [InlineData("absolute", "70", "4")]
    [InlineData("absolute", "60.01", "4")]
    [InlineData("absolute", "60", "3.6")]
    [InlineData("absolute", "0", "1.2")]
    [InlineData("absolute", "140", "3.6")]
    [InlineData("signed", "60", "4")]
    [InlineData("signed", "0", "4")]
    [InlineData("signed", "140", "3.6")]
    public void The_reading_variance(string option, string final, string outcome) => Assert.Equal(outcome, Score(final, "variance", option));

    [Theory]
    [InlineData("whole", "135", "4")]
    [InlineData("whole", "145", "3.6")]
    [InlineData("proportional", "135", "3.8")]
    [InlineData("proportional", "140", "3.6")]
    [InlineData("started", "130", "4")]
    [InlineData("started", "130.01", "3.6")]
    [InlineData("started", "140", "3.6")]
    [InlineData("started", "140.01", "3.2")]
    public void The_reading_steps(string option, string final, string outcome) => Assert.Equal(outcome, Score(final, "steps", option));

    [Theory]
    [InlineData("exact", "139.995", "4")]
    [InlineData("percent2", "139.995", "3.6")]
    [InlineData("percent2", "139.9949", "4")]
    [InlineData("percent2", "60.005", "3.6")] // −39.995%: half goes away from zero on both sides.
    public void The_reading_rateRounding(string option, string final, string outcome) => Assert.Equal(outcome, Score(final, "rateRounding", option));

    [Theory]
    [InlineData("""{ "budget": 100, "final": 140 }""", "3.6")]
    [InlineData("""{ "current": { "budget": "100万元", "final": "1400000元" } }""", "3.6")]
    [InlineData("""{ "current": "40%" }""", "3.6")]
    [InlineData("""{ "current": 0.4 }""", "3.6")]
    [InlineData("""{ "current": "-40%" }""", "3.6")]
    [InlineData("""{ "current": "无" }""", "4")]
    public void The_rate_is_given_or_computed(string evidence, string outcome) => Assert.Equal(outcome, new OneIndicator(Rule("steps", "whole"), weight: 4).Score(evidence));

    [Theory]
    [InlineData("""{ }""", "evidence-missing")]
    [InlineData("""{ "current": "" }""", "evidence-missing")]
    [InlineData("""{ "budget": 100 }""", "evidence-missing")]
    [InlineData("""{ "final": 100 }""", "evidence-missing")]
    [InlineData("""{ "budget": 0, "final": 1 }""", "evidence-invalid")]
    [InlineData("""{ "budget": 100, "final": -1 }""", "evidence-invalid")]
    [InlineData("""{ "budget": "100万元", "final": "50个" }""", "unit-mismatch")]
    public void Without_a_rate_it_is_unscored(string evidence, string outcome) => Assert.Equal(outcome, new OneIndicator(Rule("steps", "whole"), weight: 4).Score(evidence));

    private static string Score(string final, string reading = "steps", string option = "whole") =>
        new OneIndicator(Rule(reading, option), weight: 4).Score($$"""{ "budget": 100, "final": {{final}} }""");

    private static string Rule(string reading, string option) =>
        $$"""{ "kind": "stepped-deduction", "threshold": 0.3, "step": 0.1, "deductionPerStep": 0.4, "{{reading}}": "{{option}}" }""";
}
