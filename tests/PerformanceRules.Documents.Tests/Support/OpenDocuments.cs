using System.IO.Compression;
using System.Security;
using System.Text;

namespace PerformanceRules.Documents.Tests;

/// <summary>Makes OpenDocument files: a package of a mimetype and a content, and nothing else.</summary>
internal static class OpenDocuments
{
    public const string Spreadsheet = "spreadsheet";
    public const string Text = "text";

    private const string Namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
        """;

    /// <summary>Makes a document of one table.</summary>
    public static byte[] Of(string kind, IEnumerable<string[]> rows, params string[] paragraphs) => Make(
        kind,
        string.Concat((kind == Text ? paragraphs : []).Select(Paragraph)) + Table("评分表", string.Concat(kind == Text ? rows.Select(Row) : paragraphs.Select(text => Row([text])).Concat(rows.Select(Row)))));

    public static string Table(string name, string rows, string columns = "", string style = "shown") =>
        $"<table:table table:name=\"{name}\" table:style-name=\"{style}\">{columns}{rows}<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";

    public static string Row(string[] cells) =>
        $"<table:table-row>{string.Concat(cells.Select(text => $"<table:table-cell office:value-type=\"string\">{string.Concat(text.Split('\n').Select(Paragraph))}</table:table-cell>"))}<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";

    public static byte[] Make(string kind, string body, string styles = "", string? manifest = null)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "mimetype", "application/vnd.oasis.opendocument." + kind);
            Add(archive, "content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>");
            if (manifest is not null)
            {
                Add(archive, "META-INF/manifest.xml", manifest);
            }
        }

        return stream.ToArray();
    }

    private static string Paragraph(string text) => $"<text:p>{SecurityElement.Escape(text)}</text:p>";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using StreamWriter writer = new(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(content);
    }
}
