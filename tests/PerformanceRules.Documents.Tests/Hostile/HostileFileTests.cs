using System.IO.Compression;
using System.Text;
using PerformanceRules.Documents.Reading;

namespace PerformanceRules.Documents.Tests;

/// <summary>Files that mean harm, or are broken: a clear error, in bounded time and memory, with nothing fetched and nothing run.</summary>
public sealed class HostileFileTests
{
    private static readonly byte[] Sound = Documents.Docx(Documents.SeedRows(), "怀柔区人大常委会办公室整体绩效报告");

    [Fact]
    public void A_zip_bomb_is_given_up_on_long_before_it_is_unpacked()
    {
        byte[] bomb = With("word/media/image1.png", new byte[200 * 1024 * 1024]);
        Assert.True(bomb.Length < 1024 * 1024);
        long before = GC.GetAllocatedBytesForCurrentThread();

        AssertRefused(bomb, "form.docx", "unpacks to more than");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000);
    }

    [Fact]
    public void A_bomb_of_XML_is_given_up_on_too() =>
        AssertRefused(With("word/styles.xml", Encoding.ASCII.GetBytes("<a>" + new string(' ', 100 * 1024 * 1024) + "</a>")), "form.docx", "unpacks to more than");

    [Fact]
    public void Too_many_parts_are_refused() =>
        AssertRefused(Change(archive =>
        {
            for (int part = 0; part < 2000; part++)
            {
                archive.CreateEntry($"word/part{part}.bin");
            }
        }), "form.docx", "parts");

    [Fact]
    public void Elements_nested_without_end_are_refused() =>
        AssertRefused(With("word/document.xml", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<a>", 50_000)))), "form.docx", "nested");

    [Theory]
    [InlineData("word/vbaProject.bin")]
    [InlineData("word/embeddings/oleObject1.bin")]
    [InlineData("word/activeX/activeX1.xml")]
    public void Macros_and_embedded_objects_are_refused(string part) => AssertRefused(With(part, "<a/>"u8.ToArray()), "form.docx", "macro");

    [Fact]
    public void A_macro_type_under_a_plain_name_is_refused() => AssertRefused(
        With(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"u8.ToArray()),
        "form.docx",
        "macro");

    [Theory]
    [InlineData("attachedTemplate", "http://attacker.invalid/template.dotm")]
    [InlineData("image", "file://attacker.invalid/share/image.png")]
    public void Relations_to_the_outside_are_refused_and_not_followed(string type, string target) => AssertRefused(
        With("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relations(type, target))), "form.docx", "points to something outside");

    [Fact]
    public void A_hyperlink_is_no_harm_because_nobody_follows_it() =>
        Assert.Equal("怀柔区人大常委会办公室", Read(With("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relations("hyperlink", "http://example.invalid/"))), "form.docx").Submission.Unit);

    [Fact]
    public void A_document_type_with_entities_is_refused() => AssertRefused(
        With("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"u8.ToArray()), "form.docx", "no sound XML");

    [Fact]
    public void Broken_XML_is_refused_with_its_place() =>
        AssertRefused(With("word/document.xml", "<a><b></a>"u8.ToArray()), "form.docx", "word/document.xml is no sound XML, line 1");

    [Fact]
    public void A_file_cut_short_is_refused() => AssertRefused(Sound[..(Sound.Length / 2)], "form.docx", "broken");

    [Fact]
    public void Bytes_that_are_text_in_no_encoding_are_refused_rather_than_read_as_rubbish() => AssertRefused([0xB5, 0xFF, 0x80], "form.txt", "UTF-8");

    [Fact]
    public void A_table_wider_than_any_form_is_refused() =>
        AssertRefused(Documents.Docx([[.. Enumerable.Repeat("格", 300)]]), "form.docx", "columns");

    [Fact]
    public void A_document_that_is_no_form_is_refused() =>
        AssertRefused("关于召开会议的通知（2024年度）"u8.ToArray(), "form.txt", "holds no form");

    /// <summary>Whatever a file is damaged to, it is read or refused: nothing else comes out of it.</summary>
    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        Random random = new(20241124);
        int refused = 0;
        for (int round = 0; round < 200; round++)
        {
            byte[] damaged = [.. Sound];
            for (int hit = random.Next(1, 6); hit > 0; hit--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                Read(damaged, "form.docx");
            }
            catch (UnreadableDocumentException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 1, 200);
    }

    private static string Relations(string type, string target) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>";

    private static FormReading Read(byte[] file, string name) => TestData.Forms.Read(new MemoryStream(file), name);

    private static void AssertRefused(byte[] file, string name, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableDocumentException>(() => Read(file, name)).Message, StringComparison.Ordinal);

    private static byte[] With(string part, byte[] content) => Change(archive =>
    {
        archive.GetEntry(part)?.Delete();
        using Stream stream = archive.CreateEntry(part, CompressionLevel.Optimal).Open();
        stream.Write(content);
    });

    private static byte[] Change(Action<ZipArchive> change)
    {
        using MemoryStream stream = new();
        stream.Write(Sound);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(archive);
        }

        return stream.ToArray();
    }
}
