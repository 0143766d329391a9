using System.IO.Compression;
using System.Xml;
using PerformanceRules.Documents.Reading;

namespace PerformanceRules.Documents.Packages;

/// <summary>
/// Looks through a package before anything opens it: its parts are few, unpack to a bounded size, are well-formed XML without a DTD and not nested without
/// end; none is a macro or an embedded object, and nothing outside is pointed to but by a hyperlink, which nobody follows.
/// </summary>
internal static class SafePackage
{
    private static readonly string[] Active = ["vbaProject", "macroEnabled", "activeX", "oleObject"];

    /// <exception cref="UnreadableDocumentException">The package is broken or hostile.</exception>
    public static void Check(byte[] file)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > DocumentLimits.Parts)
            {
                throw new UnreadableDocumentException($"The file has {archive.Entries.Count} parts; no form has more than {DocumentLimits.Parts}. 文件内部部件过多。");
            }

            long budget = DocumentLimits.UnpackedBytes;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                CheckEntry(entry, ref budget);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadableDocumentException("The file is broken: " + exception.Message + " 文件已损坏。", exception);
        }
    }

    private static void CheckEntry(ZipArchiveEntry entry, ref long budget)
    {
        string name = entry.FullName;
        if (Array.Exists(Active, part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            throw new UnreadableDocumentException($"The file holds a macro or an embedded object ({name}), which is not read: save it without. 文件含宏或嵌入对象，请另存为不含宏的文件。");
        }

        using BoundedReadStream stream = new(entry.Open(), budget);
        bool isXml = name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);
        if (isXml)
        {
            CheckXml(name, stream);
        }
        else
        {
            stream.CopyTo(Stream.Null);
        }

        budget -= stream.Taken;
    }

    private static void CheckXml(string name, Stream stream)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = DocumentLimits.UnpackedBytes };
        try
        {
            using XmlReader reader = XmlReader.Create(stream, settings);
            int elements = 0;
            while (reader.Read())
            {
                if (reader.Depth > DocumentLimits.Depth || ++elements > DocumentLimits.Elements * 3)
                {
                    throw new UnreadableDocumentException($"{name} is nested or long without end; no form is. 文件结构异常。");
                }

                CheckReference(name, reader);
            }
        }
        catch (XmlException exception)
        {
            throw new UnreadableDocumentException($"{name} is no sound XML, line {exception.LineNumber}, column {exception.LinePosition}: {exception.Message} 文件已损坏。", exception);
        }
    }

    private static void CheckReference(string name, XmlReader reader)
    {
        if (reader.NodeType != XmlNodeType.Element)
        {
            return;
        }

        if (reader.LocalName == "Relationship"
            && string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
            && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true)
        {
            throw new UnreadableDocumentException(
                $"The file points to something outside it ({name}: {reader.GetAttribute("Target")}), which is not fetched: remove the link and save it again. 文件引用外部内容，请断开链接后另存。");
        }

        if (reader.LocalName is "Override" or "Default"
            && reader.GetAttribute("ContentType") is { } type
            && Array.Exists(Active, part => type.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            throw new UnreadableDocumentException($"The file holds a macro or an embedded object ({type}), which is not read: save it without. 文件含宏或嵌入对象，请另存为不含宏的文件。");
        }
    }
}
