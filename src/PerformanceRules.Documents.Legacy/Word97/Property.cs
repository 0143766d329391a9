namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>A property of characters, paragraphs or table rows (a sprm of [MS-DOC]): its code, and its operand.</summary>
internal readonly record struct Property(ushort Code, byte[] Operand)
{
    public const ushort InTable = 0x2416;
    public const ushort EndsRow = 0x2417;
    public const ushort TableDepth = 0x6649;
    public const ushort EndsInnerCell = 0x244B;
    public const ushort HugeProperties = 0x6646;
    public const ushort HugeProperties2 = 0x6645;
    public const ushort TableCells = 0xD608;
    public const ushort VerticalMerge = 0xD62B;
    public const ushort HorizontalMerge = 0x5624;
    public const ushort Deleted = 0x0800;
    public const ushort Struck = 0x0837;
    public const ushort StruckTwice = 0x2A53;
    public const ushort Hidden = 0x083C;
    public const ushort Symbol = 0x6A09;

    private const ushort TabStops = 0xC615;

    /// <summary>Gets a value indicating whether a property that is on or off is on, or the opposite of what its style says.</summary>
    public bool IsOn => Operand is [1 or 0x81, ..];

    public static List<Property> Read(ReadOnlySpan<byte> written)
    {
        List<Property> properties = [];
        while (written.Length >= 3)
        {
            ushort code = (ushort)(written[0] | (written[1] << 8));
            written = written[2..];
            (int skipped, int length) = LengthOf(code, written);
            if (skipped + length > written.Length)
            {
                break;
            }

            properties.Add(new Property(code, written.Slice(skipped, length).ToArray()));
            written = written[(skipped + length)..];
        }

        return properties;
    }

    private static (int Skipped, int Length) LengthOf(ushort code, ReadOnlySpan<byte> operand) => (code >> 13) switch
    {
        0 or 1 => (0, 1),
        2 or 4 or 5 => (0, 2),
        3 => (0, 4),
        7 => (0, 3),
        _ when code == TableCells => (2, operand.Length < 2 ? 0 : Math.Max(0, (operand[0] | (operand[1] << 8)) - 1)),
        _ when code == TabStops && operand[0] == 255 => (1, TabStopsLength(operand[1..])),
        _ => (1, operand[0]),
    };

    // Tab stops to delete, four bytes each, then those to add, three bytes each.
    private static int TabStopsLength(ReadOnlySpan<byte> operand)
    {
        int deleted = 1 + (operand.Length > 0 ? operand[0] * 4 : 0);
        return deleted < operand.Length ? deleted + 1 + (operand[deleted] * 3) : operand.Length;
    }
}
