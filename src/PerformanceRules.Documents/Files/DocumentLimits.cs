namespace PerformanceRules.Documents.Files;

/// <summary>How large a document may be: far more than any form, and little enough to be read in no time.</summary>
public static class DocumentLimits
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

    /// <summary>The rows of a table.</summary>
    public const int Rows = 5000;

    /// <summary>The columns of a table.</summary>
    public const int Columns = 200;

    /// <summary>
    /// How long one pattern may be looked for: a minute. A clock runs on while a busy machine does something else, so that a bound near the time that is needed
    /// would refuse a form on one day and read it on another; what keeps the work small is that patterns are looked for in short texts.
    /// </summary>
    public static TimeSpan PatternTime { get; } = TimeSpan.FromMinutes(1);

    internal static void CheckCell(long row, long column)
    {
        if (row >= Rows || column >= Columns)
        {
            throw new UnreadableDocumentException(
                $"表格超过 {Rows} 行或 {Columns} 列，自评表没有这么大。", $"A table has more than {Rows} rows or {Columns} columns; no form does.");
        }
    }
}
