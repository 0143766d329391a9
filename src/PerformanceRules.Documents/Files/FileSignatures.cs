using System.IO.Compression;
using System.Text;

namespace PerformanceRules.Documents.Files;

/// <summary>Tells what a file is from its bytes. The ending of its name is asked only where the bytes leave the kind open.</summary>
internal static class FileSignatures
{
    private const int Head = 4096;

    private static readonly string[] Markup = ["<!doctype html", "<html", "<head", "<body", "<table", "<tr", "<div", "<meta"];

    public static FormFileKind KindOf(byte[] content, string extension)
    {
        ReadOnlySpan<byte> file = content;
        return file.StartsWith("PK\u0003\u0004"u8) ? PackageKind(content, extension)
            : file.StartsWith("PK\u0005\u0006"u8) ? FormFileKind.Archive
            : CompoundFile.IsOne(file) ? CompoundFile.KindOf(file, extension)
            : file.Slice(0, Math.Min(file.Length, 1024)).IndexOf("%PDF-"u8) >= 0 ? FormFileKind.Pdf
            : file.StartsWith(@"{\rtf"u8) ? FormFileKind.RichText
            : IsImage(file) ? FormFileKind.Image
            : file.StartsWith("Rar!"u8) || file is [0x37, 0x7A, 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] ? FormFileKind.Archive
            : TextKind(content);
    }

    private static bool IsImage(ReadOnlySpan<byte> file) =>
        file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..]
        || file.StartsWith("GIF8"u8)
        || (file.StartsWith("BM"u8) && file.Length > 26 && file[6] == 0 && file[7] == 0)
        || file.StartsWith("II*\u0000"u8)
        || file.StartsWith("MM\u0000*"u8)
        || (file.StartsWith("RIFF"u8) && file.Length > 12 && file.Slice(8, 4).SequenceEqual("WEBP"u8));

    private static FormFileKind PackageKind(byte[] content, string extension)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return archive.GetEntry("mimetype") is { } type ? OpenDocumentKind(type)
                : archive.GetEntry("OFD.xml") is not null ? FormFileKind.Ofd
                : archive.GetEntry("xl/workbook.bin") is not null ? FormFileKind.ExcelBinaryParts
                : archive.GetEntry("[Content_Types].xml") is not null ? OfficeKind(archive)
                : FormFileKind.Archive;
        }
        catch (InvalidDataException)
        {
            // The package is broken, which its reader will say: the name alone tells whose it is.
            return extension switch
            {
                ".XLSX" or ".XLSM" => FormFileKind.Excel,
                ".DOCX" or ".DOCM" => FormFileKind.Word,
                ".ODS" => FormFileKind.OpenDocumentSpreadsheet,
                ".ODT" => FormFileKind.OpenDocumentText,
                _ => FormFileKind.Archive,
            };
        }
    }

    private static FormFileKind OfficeKind(ZipArchive archive)
    {
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            string folder = entry.FullName.Split('/')[0];
            if (folder is "word" or "xl" or "ppt")
            {
                return folder == "word" ? FormFileKind.Word : folder == "xl" ? FormFileKind.Excel : FormFileKind.Presentation;
            }
        }

        return FormFileKind.Archive;
    }

    private static FormFileKind OpenDocumentKind(ZipArchiveEntry entry)
    {
        byte[] buffer = new byte[128];
        using Stream stream = entry.Open();
        int length = stream.Read(buffer, 0, buffer.Length);
        string type = Encoding.ASCII.GetString(buffer, 0, length);
        return type.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal) ? FormFileKind.OpenDocumentText
            : type.StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal) ? FormFileKind.OpenDocumentSpreadsheet
            : type.StartsWith("application/vnd.oasis.opendocument.presentation", StringComparison.Ordinal) ? FormFileKind.Presentation
            : FormFileKind.Archive;
    }

    // What tells markup from other text is ASCII, in whatever encoding the rest is.
    private static FormFileKind TextKind(byte[] content)
    {
        bool isWide = content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (content.Length == 0 || (!isWide && Array.IndexOf(content, (byte)0) >= 0))
        {
            return FormFileKind.Unknown;
        }

        string head = Encoding.ASCII.GetString(content, 0, Math.Min(content.Length, Head)).Replace("\0", string.Empty).TrimStart('?', ' ', '\t', '\r', '\n');
        return head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || head.StartsWith("From: <Saved by", StringComparison.OrdinalIgnoreCase) ? FormFileKind.WebArchive
            : head.StartsWith("{\"", StringComparison.Ordinal) || IsJson(head) ? FormFileKind.Json
            : !head.StartsWith("<", StringComparison.Ordinal) ? FormFileKind.Text
            : head.IndexOf("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) >= 0 && head.IndexOf("<html", StringComparison.OrdinalIgnoreCase) < 0 ? FormFileKind.ExcelXml
            : head.IndexOf("<w:wordDocument", StringComparison.Ordinal) >= 0 || head.IndexOf("<pkg:package", StringComparison.Ordinal) >= 0 ? FormFileKind.WordXml
            : Array.Exists(Markup, tag => head.IndexOf(tag, StringComparison.OrdinalIgnoreCase) >= 0) ? FormFileKind.Html
            : FormFileKind.Text;
    }

    private static bool IsJson(string head) => head.Length > 1 && head[0] is '{' or '[' && head.Substring(1).TrimStart() is ['"' or '{' or '}', ..];
}
