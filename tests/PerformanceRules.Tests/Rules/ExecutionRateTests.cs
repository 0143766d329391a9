using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>预算执行率*该指标分值。（得分一档最高不能超过该指标分值上限。）</summary>
public sealed class ExecutionRateTests
{
    private static readonly OneIndicator TotalFunds = new("""{ "kind": "execution-rate" }""", weight: 20);

    [Theory]
    [InlineData("""{ "budget": 2825.05, "executed": 2825.05 }""", "20")]
    [InlineData("""{ "budget": 100, "executed": 50 }""", "10")]
    [InlineData("""{ "budget": 3, "executed": 1 }""", "6.67")]
    [InlineData("""{ "budget": 100, "executed": 0 }""", "0")]
    [InlineData("""{ "budget": 100, "executed": "无" }""", "0")]
    public void Executed_over_budget_times_the_weight(string evidence, string outcome) => Assert.Equal(outcome, TotalFunds.Score(evidence));

    [Theory]
    [InlineData("""{ "budget": 100, "executed": 100 }""", "20")]
    [InlineData("""{ "budget": 100, "executed": 100.01 }""", "20 over-execution")]
    [InlineData("""{ "budget": 100, "executed": 250 }""", "20 over-execution")]
    public void Never_above_the_weight(string evidence, string outcome) => Assert.Equal(outcome, TotalFunds.Score(evidence));

    [Theory]
    [InlineData("""{ "budget": "100万元", "executed": "500000元" }""", "10")]
    [InlineData("""{ "budget": "100万元", "executed": 50 }""", "10")]
    [InlineData("""{ "budget": "100万元", "executed": 500000 }""", "unit-doubtful")]
    [InlineData("""{ "budget": { "value": 100, "unit": "万元" }, "executed": { "value": 500000, "unit": "元" } }""", "10")]
    [InlineData("""{ "budget": "100万元", "executed": "50" }""", "10")]
    [InlineData("""{ "budget": "1亿元", "executed": "5,000万元" }""", "10")]
    [InlineData("""{ "budget": "１００万元", "executed": "５０" }""", "10")]
    public void Amounts_convert(string evidence, string outcome) => Assert.Equal(outcome, TotalFunds.Score(evidence));

    [Theory]
    [InlineData("""{ }""", "evidence-missing")]
    [InlineData("""{ "budget": 100 }""", "evidence-missing")]
    [InlineData("""{ "executed": 100 }""", "evidence-missing")]
    [InlineData("""{ "budget": 100, "executed": "——" }""", "evidence-missing")]
    [InlineData("""{ "budget": "", "executed": 100 }""", "evidence-missing")]
    [InlineData("""{ "budget": 0, "executed": 0 }""", "evidence-invalid")]
    [InlineData("""{ "budget": "无", "executed": 1 }""", "evidence-invalid")]
    [InlineData("""{ "budget": -1, "executed": 1 }""", "evidence-invalid")]
    [InlineData("""{ "budget": 1, "executed": -0.01 }""", "evidence-invalid")]
    [InlineData("""{ "budget": 1, "executed": "-0.01万元" }""", "evidence-invalid")]
    [InlineData("""{ "budget": 1, "executed": "完成" }""", "evidence-invalid")]
    [InlineData("""{ "budget": "100万元", "executed": "50人" }""", "unit-mismatch")]
    [InlineData("""{ "budget": "100万元", "executed": "50%" }""", "unit-mismatch")]
    [InlineData("""{ "budget": 100, "executed": "50%" }""", "unit-mismatch")]
    public void Without_two_amounts_it_is_unscored(string evidence, string outcome) => Assert.Equal(outcome, TotalFunds.Score(evidence));

    [Theory]
    [InlineData("exact", "3.7")]
    [InlineData("percent2", "3.71")]
    public void The_reading_rateRounding_rounds_the_rate_to_a_hundredth_of_a_percent(string option, string outcome)
    {
        OneIndicator indicator = new($$"""{ "kind": "execution-rate", "rateRounding": "{{option}}" }""", weight: 30);

        Assert.Equal(outcome, indicator.Score("""{ "budget": 100000, "executed": 12346 }"""));
    }
}
