using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Documents.Tests;

/// <summary>The form as it is filed: the published columns alone, in the form's own layout, with the unit's own words.</summary>
public sealed class FilingTests
{
    public static TheoryData<string, string> Forms => new()
    {
        { "ministry", PublishedForms.Ministry },
        { "hubei", PublishedForms.Hubei },
        { "hebei", PublishedForms.Hebei },
        { "sichuan", PublishedForms.Sichuan },
        { "chongqing", PublishedForms.Chongqing },
        { "seed", string.Empty },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reads_back_to_the_same_scores_and_holds_nothing_of_ours(string name, string form)
    {
        FormReading reading = form.Length == 0 ? TestData.SeedReading : TestData.Forms.Read(new MemoryStream(FormTables.Docx(form)), name + ".docx");
        EvaluationReport report = TestData.Evaluate(reading);
        foreach (string extension in new[] { ".docx", ".xlsx" })
        {
            byte[] file = Write(reading, extension);
            FormReading again = TestData.Forms.Read(new MemoryStream(file), name + extension, new FormOptions { Rulebook = report.Rulebook.Reference });

            Assert.Equal((report.Score, report.Claimed, report.Submission.Unit, report.Submission.Project), (TestData.Evaluate(again).Score, again.Submission.ClaimedTotal, again.Submission.Unit, again.Submission.Project));
            Assert.DoesNotContain(again.Notes, note => note.Kind == FormNoteKind.NotUnderstood);
            string text = TextOf(file);
            Assert.DoesNotContain(report.Rulebook.Reference, text, StringComparison.Ordinal);
            Assert.DoesNotContain("核算得分", text, StringComparison.Ordinal);
            Assert.DoesNotContain("备注", text, StringComparison.Ordinal);
            Assert.Empty(Faults(file, extension));
        }
    }

    /// <summary>巡视检查无问题 and 完成 stay what the unit wrote, and are not turned into 无不合格项.</summary>
    [Fact]
    public void The_units_own_words_stay()
    {
        string text = TextOf(Write(TestData.SeedReading, ".docx"));

        Assert.Contains("巡视检查无问题", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不合格项", text, StringComparison.Ordinal);
    }

    /// <summary>What the unit did not claim is filed as computed.</summary>
    [Fact]
    public void A_row_without_a_claim_files_its_computed_score()
    {
        FormReading reading = TestData.Forms.Read(new MemoryStream(FormTables.Docx(PublishedForms.Ministry.Replace("|1150人|20|20|", "|1150人|20||", StringComparison.Ordinal).Replace("↔6总分|100|96|", "↔6总分|100||", StringComparison.Ordinal))), "form.docx");

        FormReading filed = TestData.Forms.Read(new MemoryStream(Write(reading, ".docx")), "filed.docx");

        Assert.Equal((19.17m, 95.17m), (filed.Submission.Indicators[1].Claimed, filed.Submission.ClaimedTotal));
    }

    private static byte[] Write(FormReading reading, string extension)
    {
        using MemoryStream stream = new();
        ScoredFormOptions options = new() { IsFiling = true, Texts = reading.Texts };
        if (extension == ".docx")
        {
            ScoredForm.WriteWord(stream, TestData.Evaluate(reading), options);
        }
        else
        {
            ScoredForm.WriteExcel(stream, TestData.Evaluate(reading), options);
        }

        return stream.ToArray();
    }

    private static IEnumerable<string> Faults(byte[] file, string extension)
    {
        using OpenXmlPackage package = extension == ".docx" ? WordprocessingDocument.Open(new MemoryStream(file), false) : SpreadsheetDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => fault.Description)];
    }

    private static string TextOf(byte[] file)
    {
        using ZipArchive archive = new(new MemoryStream(file), ZipArchiveMode.Read);
        return string.Concat(archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}
