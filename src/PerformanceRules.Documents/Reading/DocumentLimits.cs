using System.Globalization;

namespace PerformanceRules.Documents.Reading;

/// <summary>How large a document may be: far more than any form, and little enough to be read in no time.</summary>
internal static class DocumentLimits
{
    /// <summary>The bytes of the file: 16 MiB.</summary>
    public const int FileBytes = 16 * 1024 * 1024;

    /// <summary>The bytes of all parts of a package, unpacked: 64 MiB.</summary>
    public const int UnpackedBytes = 64 * 1024 * 1024;

    /// <summary>The parts of a package.</summary>
    public const int Parts = 1000;

    /// <summary>How deep the elements of a part may nest.</summary>
    public const int Depth = 100;

    /// <summary>The elements of a part.</summary>
    public const int Elements = 1_000_000;

    public const int Rows = 5000;

    public const int Columns = 200;

    public static void CheckCell(int row, int column)
    {
        if (row >= Rows || column >= Columns)
        {
            throw new UnreadableDocumentException(string.Format(
                CultureInfo.InvariantCulture, "A table has more than {0} rows or {1} columns; no form does. 表格过大。", Rows, Columns));
        }
    }
}
