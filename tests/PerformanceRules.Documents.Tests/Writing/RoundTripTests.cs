using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;

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

    private static FormReading WriteAndRead(EvaluationReport report, string extension)
    {
        using MemoryStream stream = new();
        Writer write = extension == ".docx" ? ScoredForm.WriteWord : ScoredForm.WriteExcel;
        write(stream, report, null);
        File.WriteAllBytes("/tmp/sample" + extension, stream.ToArray());
        stream.Position = 0;
        return TestData.Forms.Read(stream, "form" + extension);
    }
}
