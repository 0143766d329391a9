using System.Text;

namespace PerformanceRules.Documents.Files;

/// <summary>Tells what a compound file of the old Office formats holds, by the names in its directory.</summary>
internal static class CompoundFile
{
    private const int EntryBytes = 128;

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsOne(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static FormFileKind KindOf(ReadOnlySpan<byte> file, string extension) =>
        Holds(file, "EncryptedPackage") ? FormFileKind.Encrypted
        : Holds(file, "WordDocument") ? FormFileKind.WordBinary
        : Holds(file, "Workbook") || Holds(file, "Book") ? FormFileKind.ExcelBinary
        : Holds(file, "PowerPoint Document") ? FormFileKind.Presentation
        : extension is ".DOC" or ".WPS" ? FormFileKind.WordBinary
        : extension is ".XLS" or ".ET" ? FormFileKind.ExcelBinary
        : FormFileKind.Unknown;

    // An entry of the directory begins with its name in UTF-16, at a multiple of its size.
    private static bool Holds(ReadOnlySpan<byte> file, string name)
    {
        ReadOnlySpan<byte> wanted = Encoding.Unicode.GetBytes(name + "\0");
        for (int position = 512; position + EntryBytes <= file.Length; position += EntryBytes)
        {
            if (file.Slice(position).StartsWith(wanted))
            {
                return true;
            }
        }

        return false;
    }
}
