using System.Buffers;
using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>The published sheet of 怀柔区人大常委会办公室: 98.5 of 100, where it claimed 99.5, and the one row where the point went.</summary>
public sealed class GoldenReportTests
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.Default;

    [Theory]
    [InlineData(Language.Chinese, "huairou-2024.zh.json")]
    [InlineData(Language.English, "huairou-2024.en.json")]
    public void The_report(Language language, string golden)
    {
        string report = Reports.Json(Reports.Evaluate(Evaluator, TestData.Text("huairou-2024.json")), language);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(RepositoryFile.PathOf("tests/PerformanceRules.Tests/Data/golden/" + golden), report);
            return;
        }

        Assert.Equal(TestData.Text("golden", golden), report);
    }

    [Fact]
    public void Its_sum()
    {
        EvaluationReport report = Reports.Evaluate(Evaluator, TestData.Text("huairou-2024.json"));
        Assert.Equal(["satisfaction", "meetings"], report.Findings.Select(static one => one.Indicator).Order(StringComparer.Ordinal).Reverse());
        Finding finding = Assert.Single(report.Findings, static one => one.Code == FindingCodes.ClaimDiffers);
        Assert.Equal((98.5m, 99.5m, "优"), (report.Score, report.Claimed, report.Grade));
        Assert.Equal(("claim-differs", "meetings", 5m, 4m), (finding.Code, finding.Indicator, finding.Claimed, finding.Computed));
        Assert.Equal("“开展会议、培训、外出考察”自评 5 分，按标准应为 16 / 20 × 5 = 4。", finding.ToText(Language.Chinese));
    }

    [Fact]
    public void The_same_sheet_in_fluent_csharp() =>
        Assert.Equal(TestData.Text("golden", "huairou-2024.zh.json"), Reports.Json(Evaluator.Evaluate(HuairouSheet.Fluent())));

    [Fact]
    public void The_same_sheet_as_typed_records() =>
        Assert.Equal(TestData.Text("golden", "huairou-2024.zh.json"), Reports.Json(Evaluator.Evaluate(HuairouSheet.Typed())));

    [Fact]
    public void Written_and_read_again_it_is_the_same_sheet()
    {
        string written = Write(Evaluator.Json.ReadSubmission(TestData.Text("huairou-2024.json")));

        Assert.Equal(written, Write(Evaluator.Json.ReadSubmission(written)));
        Assert.Equal(TestData.Text("golden", "huairou-2024.zh.json"), Reports.Json(Evaluator.Evaluate(Evaluator.Json.ReadSubmission(written))));
    }

    private static string Write(Submission submission)
    {
        ArrayBufferWriter<byte> output = new();
        Evaluator.Json.WriteSubmission(output, submission);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
