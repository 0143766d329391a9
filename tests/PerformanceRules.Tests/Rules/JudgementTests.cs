using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>如果不能定量评价，则以定性的方式进行自评。</summary>
public sealed class JudgementTests
{
    private static readonly OneIndicator Indicator = new("""{ "kind": "judgement" }""", weight: 5);

    [Theory]
    [InlineData("""{ "points": 5 }""", "5")]
    [InlineData("""{ "points": 4.5, "actual": "完成，但部分项目支出进度有待提升" }""", "4.5")]
    [InlineData("""{ "points": 0, "reason": "未开展" }""", "0")]
    [InlineData("""{ "points": 4.125, "reason": "部分完成" }""", "4.13")]
    [InlineData("""{ "rating": 1 }""", "5")]
    [InlineData("""{ "rating": 0.9, "reason": "部分完成" }""", "4.5")]
    [InlineData("""{ "rating": 0, "reason": "未开展" }""", "0")]
    public void Points_or_a_rating_within_the_weight(string evidence, string outcome) => Assert.Equal(outcome, Indicator.Score(evidence));

    [Theory]
    [InlineData("""{ "points": 4.5 }""", "4.5 deduction-unexplained")]
    [InlineData("""{ "rating": 0.9 }""", "4.5 deduction-unexplained")]
    [InlineData("""{ "points": 4.5, "target": "严格按照要求" }""", "4.5 deduction-unexplained")]
    [InlineData("""{ "points": 4.5, "reason": "——" }""", "4.5 deduction-unexplained")]
    [InlineData("""{ "points": 4.5, "actual": "/", "reason": "无" }""", "4.5 deduction-unexplained")]
    [InlineData("""{ "points": 4.5, "actual": 0 }""", "4.5")]
    public void A_deduction_says_why(string evidence, string outcome) => Assert.Equal(outcome, Indicator.Score(evidence));

    [Theory]
    [InlineData("""{ }""", "evidence-missing")]
    [InlineData("""{ "target": "效果明显", "actual": "完成" }""", "evidence-missing")]
    [InlineData("""{ "points": 5.01 }""", "evidence-invalid")]
    [InlineData("""{ "points": -0.01 }""", "evidence-invalid")]
    [InlineData("""{ "rating": 1.01 }""", "evidence-invalid")]
    [InlineData("""{ "rating": -0.01 }""", "evidence-invalid")]
    [InlineData("""{ "points": 5, "rating": 1 }""", "evidence-invalid")]
    public void Anything_else_is_unscored(string evidence, string outcome) => Assert.Equal(outcome, Indicator.Score(evidence));
}
