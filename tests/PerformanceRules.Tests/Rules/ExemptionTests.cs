using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>（说明：如非预算部门主观因素导致扣分的，经相关部门预算主管科室同意，可作为例外情况酌情考虑。）</summary>
public sealed class ExemptionTests
{
    private const string Rule = """{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""";

    [Theory]
    [InlineData("14%", "", "4")] // All of the deduction, if no points are named.
    [InlineData("14%", ", \"points\": 0.4", "0.4")]
    [InlineData("14%", ", \"points\": 4", "4")]
    [InlineData("14%", ", \"points\": 10", "4")] // Never more than the deduction.
    [InlineData("14%", ", \"points\": 0", "0")]
    [InlineData("44%", ", \"points\": 0.4", "0.4")] // What was really taken off, not 16 points.
    [InlineData("5%", ", \"points\": 0.15", "3.75")]
    [InlineData("5%", ", \"points\": 0.125", "3.73")] // 3.725, half up.
    [InlineData("4%", "", "4")] // Without a deduction it changes nothing.
    [InlineData("4%", ", \"points\": 1", "4")]
    public void Points_are_given_back(string current, string points, string outcome) =>
        Assert.Equal(outcome, Score(current, $$"""{ "approvedBy": "区财政局", "reason": "政策调整"{{points}} }"""));

    [Fact]
    public void Without_one_the_deduction_stands() => Assert.Equal("0", Score("14%", "null"));

    [Theory]
    [InlineData("""{ "reason": "政策调整" }""", "evidence-missing")]
    [InlineData("""{ "approvedBy": "区财政局" }""", "evidence-missing")]
    [InlineData("""{ "approvedBy": "——", "reason": "政策调整" }""", "evidence-missing")]
    [InlineData("""{ "approvedBy": "区财政局", "reason": "" }""", "evidence-missing")]
    [InlineData("""{ "approvedBy": "区财政局", "reason": "政策调整", "points": -0.4 }""", "evidence-invalid")]
    public void Who_agreed_and_why_is_part_of_the_record(string exemption, string outcome) => Assert.Equal(outcome, Score("14%", exemption));

    [Fact]
    public void Where_the_standard_grants_none_it_is_refused_and_the_row_scored() => Assert.Equal(
        "0 exemption-refused",
        new OneIndicator(Rule, weight: 4, exemptionAllowed: false)
            .Score("""{ "current": "14%", "previous": "4%" }""", """{ "approvedBy": "区财政局", "reason": "政策调整" }"""));

    private static string Score(string current, string exemption) =>
        new OneIndicator(Rule, weight: 4).Score($$"""{ "current": "{{current}}", "previous": "4%" }""", exemption);
}
