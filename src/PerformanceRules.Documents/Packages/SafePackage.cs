using System.IO.Compression;
using System.Xml;
using PerformanceRules.Documents.Files;

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
                throw new UnreadableDocumentException($"文件内部有 {archive.Entries.Count} 个部件，自评表不超过 {DocumentLimits.Parts} 个。", $"The file has {archive.Entries.Count} parts; no form has more than {DocumentLimits.Parts}.");
            }

            long budget = DocumentLimits.UnpackedBytes;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                CheckEntry(entry, ref budget);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new UnreadableDocumentException("文件已损坏或不完整，请重新取得。", "The file is broken or cut short: get it again.", exception);
        }
    }

    private static void CheckEntry(ZipArchiveEntry entry, ref long budget)
    {
        string name = entry.FullName;
        if (Array.Exists(Active, part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            throw new UnreadableDocumentException($"文件含宏或嵌入对象（{name}），不能读取：请另存为不含宏和嵌入对象的文件。", $"The file holds a macro or an embedded object ({name}), which is not read: save it without.");
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
                    throw new UnreadableDocumentException($"文件内部的 {name} 嵌套过深或过长，自评表不会如此。", $"{name} in the file is nested too deep or too long; no form is.");
                }

                CheckReference(name, reader);
            }
        }
        catch (XmlException exception)
        {
            throw new UnreadableDocumentException($"文件已损坏：其内部的 {name} 第 {exception.LineNumber} 行第 {exception.LinePosition} 列不是完好的 XML。", $"The file is broken: {name} is no sound XML, line {exception.LineNumber}, column {exception.LinePosition}.", exception);
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
                $"文件引用外部内容（{name}：{reader.GetAttribute("Target")}），不会获取：请断开链接后另存。",
                $"The file points to something outside it ({name}: {reader.GetAttribute("Target")}), which is not fetched: remove the link and save it again.");
        }

        if (reader.LocalName is "Override" or "Default"
            && reader.GetAttribute("ContentType") is { } type
            && Array.Exists(Active, part => type.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            throw new UnreadableDocumentException($"文件含宏或嵌入对象（{type}），不能读取：请另存为不含宏和嵌入对象的文件。", $"The file holds a macro or an embedded object ({type}), which is not read: save it without.");
        }
    }
}
