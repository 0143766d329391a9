using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>资金总体=基本支出+项目支出+其他</summary>
public sealed class ExecutionRateComponentsTests
{
    private static readonly OneIndicator TotalFunds = new("""{ "kind": "execution-rate" }""", weight: 20);

    [Theory]
    [InlineData("""{ "budget": 60, "executed": 54 }, { "budget": 40, "executed": 36 }""", "18")]
    [InlineData("""{ "budget": 100, "executed": 90 }, { "budget": "无", "executed": "无" }""", "18")]
    [InlineData("""{ "budget": 100, "executed": 90 }, { "budget": "", "executed": "——" }""", "18")]
    [InlineData("""{ "title": "基本支出", "budget": 100, "executed": 90 }, { "title": "其他" }""", "18")]
    [InlineData("""{ "budget": { "value": 60, "unit": null }, "executed": 54 }, { "budget": 40, "executed": "36" }""", "18")]
    public void Components_that_add_up_are_no_finding(string components, string outcome) => Assert.Equal(outcome, Score(components));

    [Theory]
    [InlineData("""{ "budget": 60, "executed": 54 }, { "budget": 40, "executed": 35.99 }""", "18 components-mismatch")]
    [InlineData("""{ "budget": 60, "executed": 54 }, { "budget": 40.01, "executed": 36 }""", "18 components-mismatch")]
    [InlineData("""{ "budget": 60, "executed": 54 }, { "budget": 30, "executed": 30 }""", "18 components-mismatch components-mismatch")]
    public void Components_that_do_not_are_a_warning(string components, string outcome) => Assert.Equal(outcome, Score(components));

    [Fact]
    public void Components_in_another_unit_do_not_add_up() => Assert.Equal(
        "18 components-mismatch",
        TotalFunds.Score("""{ "budget": "100元", "executed": "90元", "components": [{ "budget": "100人", "executed": 90 }] }"""));

    [Theory]
    [InlineData("""{ "budget": 100, "executed": -1 }""")]
    [InlineData("""{ "budget": "完成", "executed": 90 }""")]
    public void A_component_that_is_no_amount_leaves_it_unscored(string components) => Assert.Equal("evidence-invalid", Score(components));

    private static string Score(string components) => TotalFunds.Score($$"""{ "budget": 100, "executed": 90, "components": [{{components}}] }""");
}
