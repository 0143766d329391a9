using System.IO.Compression;
using System.Text;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

/// <summary>What a file holds decides how it is read, and what a refusal calls it; its name is a promise that may be wrong.</summary>
public sealed class FileKindTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    public static TheoryData<string, byte[], FormFileKind> Kinds => new()
    {
        { "a.docx", Documents.Docx([["表"]]), FormFileKind.Word },
        { "a.xls", Documents.Xlsx([["表"]]), FormFileKind.Excel },
        { "a.docx", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], FormFileKind.Image },
        { "a.pdf", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], FormFileKind.Image },
        { "a.docx", "%PDF-1.7\n"u8.ToArray(), FormFileKind.Pdf },
        { "a.pdf", "\r\n%PDF-1.4\n"u8.ToArray(), FormFileKind.Pdf },
        { "a.doc", @"{\rtf1\ansi"u8.ToArray(), FormFileKind.RichText },
        { "a.xls", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>"u8.ToArray(), FormFileKind.Html },
        { "a.xls", "\uFEFF\r\n<table><tr><td>"u8.ToArray(), FormFileKind.Html },
        { "a.html", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<html>")).ToArray(), FormFileKind.Html },
        { "a.xls", "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"u8.ToArray(), FormFileKind.ExcelXml },
        { "a.doc", "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">"u8.ToArray(), FormFileKind.WordXml },
        { "a.doc", "MIME-Version: 1.0\r\nContent-Type: multipart/related"u8.ToArray(), FormFileKind.WebArchive },
        { "a.xls", "指标\t分值\n"u8.ToArray(), FormFileKind.Text },
        { "a.txt", "{\n  \"unit\": \"\" }"u8.ToArray(), FormFileKind.Json },
        { "a.txt", "[公开]部门整体绩效评价"u8.ToArray(), FormFileKind.Text },
        { "a.doc", Directory("WordDocument"), FormFileKind.WordBinary },
        { "a.doc", Directory("Workbook"), FormFileKind.ExcelBinary },
        { "a.et", Directory("ETData"), FormFileKind.ExcelBinary },
        { "a.xls", Directory("EncryptedPackage"), FormFileKind.Encrypted },
        { "a.ods", Package("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), FormFileKind.OpenDocumentSpreadsheet },
        { "a.docx", Package("mimetype", "application/vnd.oasis.opendocument.text"), FormFileKind.OpenDocumentText },
        { "a.ofd", Package("OFD.xml", "<ofd/>"), FormFileKind.Ofd },
        { "a.docx", Package("自评表.docx", "x"), FormFileKind.Archive },
        { "a.rar", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], FormFileKind.Archive },
        { "a.docx", [], FormFileKind.Unknown },
        { "a.docx", [1, 0, 2, 3], FormFileKind.Unknown },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_file_holds_says_what_it_is(string name, byte[] content, FormFileKind expected) =>
        Assert.Equal(expected, new FormFile(name, content).Kind);

    [Theory]
    [InlineData("form.xlsx", ".xlsx 结尾，内容是Word 文档")]
    [InlineData("form.doc", ".doc 结尾，内容是Word 文档")]
    [InlineData("form.docm", ".docm 结尾，内容是Word 文档")]
    public void A_document_under_another_name_is_read_as_what_it_is_and_said_to_be(string name, string note)
    {
        FormReading reading = Read(Documents.Docx(Documents.SeedRows(), "怀柔区人大常委会办公室整体绩效报告"), name);

        Assert.Equal(98.5m, TestData.Evaluate(reading).Score);
        Assert.Contains(reading.Notes, candidate => candidate.ToString().Contains(note, StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_without_an_ending_is_read() =>
        Assert.DoesNotContain(Read(Documents.Xlsx(Documents.SeedRows()), "form").Notes, note => note.ToString().Contains("结尾", StringComparison.Ordinal));

    [Theory]
    [InlineData("form.docx", "\u0089PNG\r\n", "文件名以 .docx 结尾，内容却是图片", "the name ends in .docx, but this is a picture")]
    [InlineData("form.pdf", "%PDF-1.7", "这是PDF 文件，不能读取", "This is a PDF, which is not read. Hand in the Word or Excel document")]
    [InlineData("form.ppt", "\u0001\u0000", "这是未知格式的文件", ".docx .xlsx")]
    public void What_nobody_reads_is_called_by_its_name_and_what_to_do_is_said(string name, string content, string chinese, string english)
    {
        UnreadableDocumentException exception = Assert.Throws<UnreadableDocumentException>(() => Read(Encoding.Latin1.GetBytes(content), name));
        Assert.Contains(chinese, exception.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(english, exception.ToText(Language.English), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("This", exception.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_of_a_users_own_is_asked_first()
    {
        FormDocument forms = new(PerformanceEvaluator.Default.Rulebooks, [new StarFileReader()]);

        Assert.Equal(".star", forms.Extensions[^1]);
        Assert.True(forms.CanRead(new FormFile("a.star", "*表"u8.ToArray())));
        FormReading reading = forms.Read(new MemoryStream(Encoding.UTF8.GetBytes("*" + TestData.SeedText)), "a.star");
        Assert.Equal(98.5m, TestData.Evaluate(reading).Score);
        Assert.Contains(reading.Notes, note => note.ToText(Language.English) == "text: Stars are taken off.");
    }

    private static FormReading Read(byte[] file, string name) => TestData.Forms.Read(new MemoryStream(file), name, new FormOptions { Unit = "怀柔区人大常委会办公室", Year = 2024 });

    private static byte[] Directory(string entry)
    {
        byte[] name = Encoding.Unicode.GetBytes(entry);
        return [.. Compound, .. name, .. new byte[128 - name.Length]];
    }

    private static byte[] Package(string part, string content)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using StreamWriter writer = new(archive.CreateEntry(part).Open());
            writer.Write(content);
        }

        return stream.ToArray();
    }

    private sealed class StarFileReader : IFormFileReader
    {
        public IReadOnlyList<string> Extensions { get; } = [".star"];

        public bool CanRead(FormFile file) => file.Content.Span is [(byte)'*', ..];

        public FormContent Read(FormFile file, FormNotes notes)
        {
            notes.Add(FormNote.Create(FormNoteKind.Understanding, default, string.Empty, "去掉星号。", "Stars are taken off."));
            return TextDocument.Read(file.ReadText(notes)[1..]);
        }
    }
}
