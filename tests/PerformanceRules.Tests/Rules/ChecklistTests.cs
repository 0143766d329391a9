using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>每有一项不合格扣……分，扣完为止。</summary>
public sealed class ChecklistTests
{
    [Theory]
    [InlineData("0", "2")]
    [InlineData("1", "1.5")]
    [InlineData("3", "0.5")]
    [InlineData("4", "0")] // The item that reaches 0.
    [InlineData("5", "0")]
    [InlineData("7", "0")]
    [InlineData("8", "evidence-invalid")]
    [InlineData("-1", "evidence-invalid")]
    [InlineData("null", "evidence-missing")]
    [InlineData("[]", "2")]
    [InlineData("""[{ "item": 2, "reason": "审批手续不全" }]""", "1.5")]
    [InlineData("""[{ "item": 7 }, { "item": 1 }]""", "1")]
    [InlineData("""[{ "item": 2 }, { "item": 1 }, { "item": 2 }]""", "evidence-invalid")]
    [InlineData("""[{ "item": 0 }]""", "evidence-invalid")]
    [InlineData("""[{ "item": 8 }]""", "evidence-invalid")]
    public void Half_a_point_an_item_of_seven(string failed, string outcome) => Assert.Equal(outcome, Score(7, "0.5", 2, failed));

    [Theory]
    [InlineData("1", "3.2")]
    [InlineData("4", "0.8")]
    [InlineData("5", "0")] // 5 × 0.8 = 4
    [InlineData("6", "0")] // 6 × 0.8 = 4.8
    public void Eight_tenths_an_item_of_six(string failed, string outcome) => Assert.Equal(outcome, Score(6, "0.8", 4, failed));

    [Theory]
    [InlineData("0", "4")]
    [InlineData("1", "2")]
    [InlineData("2", "0")]
    [InlineData("3", "evidence-invalid")]
    public void Two_points_an_item_of_two(string failed, string outcome) => Assert.Equal(outcome, Score(2, "2", 4, failed));

    private static string Score(int items, string deduction, decimal weight, string failed) =>
        new OneIndicator($$"""{ "kind": "checklist", "itemCount": {{items}}, "deductionPerItem": {{deduction}} }""", weight).Score($$"""{ "failed": {{failed}} }""");
}
