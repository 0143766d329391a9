using System.Buffers;
using System.Text;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Tests.Trust;

/// <summary>The largest and the smallest numbers that a decimal holds give scores and findings, never an exception.</summary>
public sealed class ExtremeNumberTests
{
    private const decimal Least = 0.0000000000000000000000000001m;

    [Theory]
    [InlineData("79228162514264337593543950335")] // The largest decimal.
    [InlineData("-79228162514264337593543950335")]
    [InlineData("39614081257132168796771975168")] // 2 to the 95th: the upper word looks negative.
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    public void Decimals_go_to_fractions_and_back(string digits)
    {
        decimal number = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        Rational rational = number;
        Assert.Equal(digits, rational.ToString());
        Assert.Equal(number, rational.ToDecimal());
    }

    [Fact]
    public void An_overshoot_too_large_for_a_decimal_is_scored_and_written()
    {
        string report = Evaluate(decimal.MaxValue, Least);
        Assert.Contains("\"score\":21", report, StringComparison.Ordinal);
        Assert.Contains("792281625142643375935439503349999999999999999999999999999", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_too_large_to_add_up_are_a_finding()
    {
        Submission submission = Submission.For("beijing.department-overall@2024", "某单位", 2024)
            .Measure("outputs", "a", "甲", 15, 10, 10, claimed: decimal.MaxValue)
            .Measure("outputs", "b", "乙", 15, 10, 10, claimed: decimal.MaxValue)
            .Claiming(100)
            .Build();
        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(submission);
        Finding finding = Assert.Single(report.Findings, static finding => finding.Code == FindingCodes.ClaimedTotalDiffers);
        Assert.Contains("158456325028528675187087900670", finding.ToText(Language.English), StringComparison.Ordinal);
        Assert.Null(finding.Computed);
    }

    [Fact]
    public void Weights_too_large_to_add_up_are_a_finding()
    {
        Submission submission = Submission.For("beijing.department-overall@2024", "某单位", 2024)
            .Measure("outputs", "a", "甲", decimal.MaxValue, 10, 10)
            .Measure("outputs", "b", "乙", decimal.MaxValue, 10, 10)
            .Claiming(100)
            .Build();
        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(submission);
        Assert.Equal(2, report.Findings.Count(static finding => finding.Code == FindingCodes.EvidenceInvalid));
        Assert.Equal(0, report.Score);
        Assert.Equal(report.Score, PerformanceEvaluator.Default.Score(submission).Points);
    }

    [Fact]
    public void Weights_of_a_rulebook_too_large_to_add_up_are_errors_of_the_rulebook()
    {
        RulebookDefinition definition = new()
        {
            Id = "large",
            Version = "1",
            Title = "Large",
            FirstYear = 2024,
            Sections = [Section("a"), Section("b")],
        };
        InvalidRulebookException exception = Assert.Throws<InvalidRulebookException>(() => Rulebook.Create(definition));
        Assert.Equal(
            [
                "$.sections[0].indicators[0].weight", "$.sections[0].indicators[1].weight", "$.sections[0].weight",
                "$.sections[1].indicators[0].weight", "$.sections[1].indicators[1].weight", "$.sections[1].weight",
            ],
            exception.Errors.Select(static error => error.Path).Distinct().Order(StringComparer.Ordinal));
    }

    private static Section Section(string id) => new()
    {
        Id = id,
        Title = id,
        Weight = decimal.MaxValue,
        Indicators =
        [
            new Indicator { Id = id + "1", Title = id, Weight = decimal.MaxValue, Rule = new JudgementRule() },
            new Indicator { Id = id + "2", Title = id, Weight = decimal.MaxValue, Rule = new JudgementRule() },
        ],
    };

    private static string Evaluate(decimal actual, decimal target)
    {
        Submission submission = Submission.For("beijing.department-overall@2024", "某单位", 2024)
            .Measure("outputs", "a", "甲", 30, target, actual)
            .Build();
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteReport(output, PerformanceEvaluator.Default.Evaluate(submission), new ReportJsonOptions { Indented = false });
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
