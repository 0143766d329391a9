using System.Text;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Legacy;
using PerformanceRules.Documents.Pdf;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Documents.Spreadsheets;
using PerformanceRules.Documents.Web;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Documents.Tests;

/// <summary>One form in every kind of file that people hold it in: the same sheet comes out.</summary>
public sealed class KindsOfFileTests
{
    private static readonly FormDocument Forms = new(
        PerformanceEvaluator.Default.Rulebooks,
        [new Excel97FileReader(), new CsvFileReader(), new HtmlFileReader(), new PdfFileReader(), new Word97FileReader(), new LibreOfficeFileReader()]);

    /// <summary>The files were made by LibreOffice from a page of the seed's table with its merged cells.</summary>
    [Theory]
    [InlineData("seed.doc")]
    [InlineData("seed.xls")]
    [InlineData("seed.pdf")]
    public void The_seeds_form_is_the_same_in_every_kind_of_file(string name)
    {
        FormReading reading = Forms.Read(File.OpenRead(TestData.PathOf(name)), name);

        EvaluationReport report = TestData.Evaluate(reading);
        Assert.Equal((98.5m, "怀柔区人大常委会办公室", 2024), (report.Score, report.Submission.Unit, report.Submission.Year));
        Assert.Equal(TestData.Sample.Indicators.Select(row => row.Score), report.Indicators.Select(row => row.Score));
    }

    [Theory]
    [InlineData("form.csv", false)]
    [InlineData("form.xls", false)]
    [InlineData("form.csv", true)]
    public void Text_with_commas_is_read_in_both_encodings(string name, bool isChinese)
    {
        string text = string.Join("\r\n", Documents.SeedRows().Select(row => string.Join(',', row.Select(cell => cell.Contains(',', StringComparison.Ordinal) || cell.Contains('\n', StringComparison.Ordinal) ? $"\"{cell}\"" : cell))));
        byte[] file = isChinese ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text) : Encoding.UTF8.GetBytes(text);

        FormReading reading = Forms.Read(new MemoryStream(file), name, new FormOptions { Unit = "甲", Year = 2024 });

        Assert.Equal(98.5m, TestData.Evaluate(reading).Score);
        Assert.Equal(isChinese, reading.Notes.Any(note => note.ToString().Contains("GB18030", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_is_searched_for_every_ending() => Assert.Equal(
        [".docx", ".xlsx", ".ods", ".odt", ".txt", ".xls", ".et", ".csv", ".html", ".htm", ".mht", ".mhtml", ".pdf", ".doc", ".wps", ".rtf"], Forms.Extensions);

    [Theory]
    [InlineData("seed.doc", "form.docx", ".docx 结尾，内容是Word 97–2003")]
    [InlineData("seed.xls", "form.doc", ".doc 结尾，内容是Excel 97–2003")]
    [InlineData("seed.pdf", "form.xls", ".xls 结尾，内容是PDF")]
    public void A_wrong_name_is_named(string file, string name, string note) =>
        Assert.Contains(Forms.Read(File.OpenRead(TestData.PathOf(file)), name).Notes, candidate => candidate.ToString().Contains(note, StringComparison.Ordinal));

    /// <summary>Whatever a file is damaged to, it is read or refused: nothing else comes out of it.</summary>
    [Theory]
    [InlineData("seed.doc", 150)]
    [InlineData("seed.xls", 150)]
    [InlineData("seed.pdf", 20)]
    public void Damaged_files_are_read_or_refused(string name, int rounds)
    {
        IFormFileReader reader = name switch { "seed.doc" => new Word97FileReader(), "seed.xls" => new Excel97FileReader(), _ => new PdfFileReader() };
        Assert.InRange(reader.RefusedOfDamaged(File.ReadAllBytes(TestData.PathOf(name)), rounds), 1, rounds);
    }

    [Theory]
    [InlineData("seed.doc")]
    [InlineData("seed.xls")]
    [InlineData("seed.pdf")]
    public void A_file_cut_short_is_refused_without_words_of_a_framework(string name)
    {
        byte[] sound = File.ReadAllBytes(TestData.PathOf(name));
        IFormFileReader reader = name switch { "seed.doc" => new Word97FileReader(), "seed.xls" => new Excel97FileReader(), _ => new PdfFileReader() };
        UnreadableDocumentException refusal = reader.Refuses(sound[..(sound.Length / 3)], name);
        Assert.StartsWith("文件已损坏", refusal.ToText(Language.Chinese).Replace("PDF ", "文件", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
