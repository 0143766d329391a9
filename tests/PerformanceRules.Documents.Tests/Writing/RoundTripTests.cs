using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Generation;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.OracleTests;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Tests;

public sealed class RoundTripTests
{
    private delegate void Writer(Stream stream, EvaluationReport report, ScoredFormOptions? options);

    [Theory]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    public void A_written_form_reads_back_to_the_same_report(string extension)
    {
        FormReading reading = WriteAndRead(TestData.Sample, extension);

        SameReport.Assert(TestData.Sample, TestData.Evaluate(reading));
        Assert.DoesNotContain(reading.Notes, note => note.Kind == FormNoteKind.NotUnderstood);
    }

    /// <summary>Whatever rule scores a row: what a form was written from is read from it again.</summary>
    [Theory]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    public void Random_sheets_of_every_rule_read_back_to_the_same_report(string extension)
    {
        RandomSheets sheets = new(new Random(5));
        for (int number = 0; number < 100; number++)
        {
            (Rulebook rulebook, EvaluationReport report) = sheets.Next();
            PerformanceEvaluator evaluator = RandomSheets.EvaluatorOf(rulebook);

            FormReading reading = WriteAndRead(report, extension, new FormDocument(evaluator.Rulebooks), new FormOptions { Rulebook = report.Rulebook.Reference });

            string differences = SameReport.Differences(report, evaluator.Evaluate(reading.Submission));
            Assert.True(differences.Length == 0, $"Sheet {number}:{differences}");
            Assert.DoesNotContain(reading.Notes, note => note.Kind == FormNoteKind.NotUnderstood);
        }
    }

    /// <summary>The published form, in every notation that the oracle writes; every third sheet has errors.</summary>
    [Theory]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    public void Random_sheets_of_the_published_form_read_back_to_the_same_report(string extension)
    {
        SheetGenerator generator = new();
        Random random = new(7);
        for (int number = 0; number < 100; number++)
        {
            string json = number % 3 == 0 ? generator.NextFaulty(random) : generator.Next(random);
            EvaluationReport report = PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(json));

            FormReading reading = WriteAndRead(report, extension);

            // Rows that are no rows of the form are left out of it, which the form says and the reader tells.
            bool tellsLoss = reading.Notes.Any(note => note.Kind == FormNoteKind.NotUnderstood && note.Text.StartsWith("本表未列出", StringComparison.Ordinal));
            bool isLost = report.Findings.Any(finding => finding.Code is FindingCodes.IndicatorUnknown or FindingCodes.IndicatorDuplicate);
            string differences = SameReport.Differences(report, TestData.Evaluate(reading));
            Assert.True(isLost == tellsLoss && (isLost || differences.Length == 0), $"Sheet {number}: {tellsLoss}{differences}");
        }
    }

    private static FormReading WriteAndRead(EvaluationReport report, string extension, FormDocument? forms = null, FormOptions? options = null)
    {
        using MemoryStream stream = new();
        Writer write = extension == ".docx" ? ScoredForm.WriteWord : ScoredForm.WriteExcel;
        write(stream, report, null);
        stream.Position = 0;
        return (forms ?? TestData.Forms).Read(stream, "form" + extension, options);
    }
}
