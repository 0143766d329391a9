using System.Text.Json;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>No number that a sheet can hold makes the evaluator or the report fail.</summary>
public sealed class ExtremeNumberTests
{
    [Fact]
    public void The_largest_weights_are_refused()
    {
        EvaluationReport report = Evaluate(
            Own("a", decimal.MaxValue, new JudgementEvidence { Points = decimal.MaxValue }, decimal.MaxValue),
            Own("b", 1_000_000.01m, new JudgementEvidence { Points = 1 }, decimal.MaxValue));

        Assert.Equal("evidence-invalid", Reports.Outcome(report, "a"));
        Assert.Equal("evidence-invalid", Reports.Outcome(report, "b"));
    }

    [Fact]
    public void Claims_add_up_exactly_even_where_no_decimal_holds_their_sum()
    {
        Submission sheet = SoundSheet.With(
            new SubmittedIndicator { Id = "fund-compliance", Evidence = new ChecklistEvidence { Failed = 0 }, Claimed = decimal.MaxValue },
            new SubmittedIndicator { Id = "financial-system", Evidence = new ChecklistEvidence { Failed = 0 }, Claimed = decimal.MaxValue }) with
        { ClaimedTotal = 5 };
        EvaluationReport report = Reports.Evaluate(PerformanceEvaluator.Default, sheet);

        Assert.Equal(["claim-differs", "claim-differs", "claimed-total-differs"], report.Findings.Select(static finding => finding.Code));
        Assert.Contains("158456325028528675187087900670", report.Findings[2].ToText(Language.English), StringComparison.Ordinal);
        Assert.Null(report.Findings[2].Computed);
    }

    [Fact]
    public void The_widest_ratio_is_written()
    {
        EvaluationReport report = Evaluate(Own("a", 1, new TargetRatioEvidence { Target = Target.Of(PerformanceRules.Text.Comparison.None, 0.0000000000000000000000000001m, null), Actual = decimal.MaxValue }));

        Assert.Equal("0.7", Reports.Outcome(report, "a"));
        JsonElement step = JsonDocument.Parse(Reports.Json(report)).RootElement.GetProperty("indicators").EnumerateArray()
            .Single(static row => row.GetProperty("id").GetString() == "a").GetProperty("derivation")[0];
        Assert.Equal(JsonValueKind.Null, step.GetProperty("value").ValueKind);
        Assert.Equal("792281625142643375935439503349999999999999999999999999999", step.GetProperty("exact").GetString());
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("39614081257132168796771975168")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("18446744073709551616")]
    public void Every_decimal_is_a_rational_and_back(string digits)
    {
        decimal value = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(value, ((Rational)value).ToDecimal());
        Assert.Equal(digits, ((Rational)value).ToString());
    }

    private static SubmittedIndicator Own(string id, decimal weight, Evidence evidence, decimal? claimed = null) =>
        new() { Section = "outputs", Id = id, Title = id, Weight = weight, Evidence = evidence, Claimed = claimed };

    private static EvaluationReport Evaluate(params SubmittedIndicator[] rows) => Reports.Evaluate(PerformanceEvaluator.Default, SoundSheet.With(rows));
}
