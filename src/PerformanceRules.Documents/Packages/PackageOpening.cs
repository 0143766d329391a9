using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PerformanceRules.Documents.Packages;

/// <summary>Opens a package that was looked through, and says in our words what the Open XML SDK finds wrong with it.</summary>
internal static class PackageOpening
{
    public static T Read<TPackage, T>(byte[] file, Func<Stream, TPackage> open, Func<TPackage, T> read)
        where TPackage : OpenXmlPackage
    {
        SafePackage.Check(file);
        try
        {
            using TPackage package = open(new MemoryStream(EmptyRows.Without(file), writable: false));
            return read(package);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException
            or FormatException or KeyNotFoundException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            throw new UnreadableDocumentException("文件已损坏，不是完好的 Word 或 Excel 文件。", "The file is no sound Word or Excel document.", exception);
        }
    }
}
