using System.Buffers;
using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.OracleTests.Laws;

/// <summary>What holds for every sheet, tried on generated ones.</summary>
public sealed class SheetLawTests
{
    private const int Sheets = 400;

    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.Default;

    [Fact]
    public void The_order_of_its_rows_is_irrelevant() => ForEach(static (sheet, random) =>
    {
        SubmittedIndicator[] rows = [.. sheet.Indicators];
        random.Shuffle(rows);
        EvaluationReport report = Evaluator.Evaluate(sheet);
        EvaluationReport shuffled = Evaluator.Evaluate(sheet with { Indicators = rows });

        Assert.Equal((report.Score, report.Status, report.Grade), (shuffled.Score, shuffled.Status, shuffled.Grade));
        Assert.All(report.Indicators, row => Assert.Equal(row.Score, shuffled.Find(row.Id)!.Score));
        Assert.Equal(
            report.Findings.Select(static finding => finding.ToString() + finding.Indicator).Order(StringComparer.Ordinal),
            shuffled.Findings.Select(static finding => finding.ToString() + finding.Indicator).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Written_read_and_written_again_it_is_identical() => ForEach(static (sheet, _) =>
    {
        string written = Write(sheet);
        Submission read = Evaluator.Json.ReadSubmission(written);

        Assert.Equal(written, Write(read));
        Assert.Equal(ReportOf(sheet), ReportOf(read));
    });

    [Fact]
    public void Every_score_lies_within_its_weight_and_the_parts_add_up() => ForEach(static (sheet, _) =>
    {
        EvaluationReport report = Evaluator.Evaluate(sheet);

        Assert.All(report.Indicators, static row => Assert.InRange(row.Score ?? 0, 0, row.Weight));
        Assert.Equal(report.Score, report.Indicators.Sum(static row => row.Score ?? 0));
        Assert.Equal(report.Score, report.Sections.Where(static section => section.Id is "budget-execution" or "goals" or "management").Sum(static section => section.Score));
    });

    private static void ForEach(Action<Submission, Random> check)
    {
        SheetGenerator generator = new();
        Random random = new(20_270_000);
        for (int sheet = 0; sheet < Sheets; sheet++)
        {
            // Faulty ones have rows left out, where order does matter: the first of two counts.
            check(Evaluator.Json.ReadSubmission(generator.Next(random)), random);
        }
    }

    private static string Write(Submission submission)
    {
        ArrayBufferWriter<byte> output = new();
        Evaluator.Json.WriteSubmission(output, submission);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string ReportOf(Submission submission)
    {
        ArrayBufferWriter<byte> output = new();
        Evaluator.Json.WriteReport(output, Evaluator.Evaluate(submission));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
