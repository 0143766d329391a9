using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Packages;

namespace PerformanceRules.Documents.OpenDocument;

/// <summary>Takes the content and the styles out of a package that was looked through.</summary>
internal static class OpenDocumentPackage
{
    private const string Content = "content.xml";
    private const string Styles = "styles.xml";
    private const string Manifest = "META-INF/manifest.xml";

    /// <exception cref="UnreadableDocumentException">The package is broken, hostile or locked by a password.</exception>
    public static (XElement Content, XElement? Styles) Read(byte[] file)
    {
        RefuseEncrypted(file);
        SafePackage.Check(file);
        using ZipArchive archive = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        XElement content = Load(archive, Content)
            ?? throw new UnreadableDocumentException("文件已损坏：其中没有正文（content.xml）。", "The file is broken: it has no content (content.xml).");
        return (content, Load(archive, Styles));
    }

    // What is encrypted is no XML, and would be called broken.
    private static void RefuseEncrypted(byte[] file)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (Load(archive, Manifest)?.Descendants().Any(static element => element.Name.LocalName == "encryption-data") == true)
            {
                throw new UnreadableDocumentException("文件设有密码：请去掉密码后另存。", "The file is locked by a password: save it without.");
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            // The package is broken; looking it through says where.
        }
    }

    private static XElement? Load(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = DocumentLimits.UnpackedBytes };
        using BoundedReadStream stream = new(entry.Open(), DocumentLimits.UnpackedBytes);
        using XmlReader reader = XmlReader.Create(stream, settings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
