using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PerformanceRules.Documents.Packages;

/// <summary>
/// Takes the rows without content out of large sheets, before they are opened: a column formatted down to its last row makes a million of them, each of which
/// would be kept in memory. Where the rows that are left stand, they say themselves.
/// </summary>
internal static class EmptyRows
{
    private const long LargeSheet = 4 * 1024 * 1024;

    /// <summary>Gives the file without them; the file itself where no sheet is large.</summary>
    /// <param name="file">A package that was looked through.</param>
    public static byte[] Without(byte[] file)
    {
        using ZipArchive source = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (!source.Entries.Any(IsLarge))
        {
            return file;
        }

        using MemoryStream target = new();
        using (ZipArchive archive = new(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry part in source.Entries)
            {
                using Stream from = part.Open();
                using Stream to = archive.CreateEntry(part.FullName, CompressionLevel.Fastest).Open();
                if (IsLarge(part))
                {
                    Copy(from, to);
                }
                else
                {
                    from.CopyTo(to);
                }
            }
        }

        return target.ToArray();
    }

    private static bool IsLarge(ZipArchiveEntry part) =>
        part.Length > LargeSheet && part.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static void Copy(Stream from, Stream to)
    {
        using XmlReader reader = XmlReader.Create(from, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        using XmlWriter writer = XmlWriter.Create(to);
        long next = 1;
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row")
            {
                CopyNode(reader, writer);
                continue;
            }

            XElement row = (XElement)XNode.ReadFrom(reader);
            next = Number(row, next);
            if (row.Elements().Any(static cell => cell.HasElements))
            {
                // A row without a number stands behind the one before it, which may be gone.
                row.SetAttributeValue("r", next);
                row.WriteTo(writer);
            }

            next++;
        }
    }

    private static long Number(XElement row, long otherwise) =>
        int.TryParse(row.Attribute("r")?.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    // The start or the end of an element, or what is no element: what is inside follows by itself.
    private static void CopyNode(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                bool isEmpty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                writer.WriteAttributes(reader, defattr: false);
                if (isEmpty)
                {
                    writer.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
        }

        reader.Read();
    }
}
