using System.Text;

namespace PerformanceRules.Documents.Reading;

/// <summary>Takes a file in: bounded, and only if it is what its name says.</summary>
internal static class DocumentFile
{
    private static ReadOnlySpan<byte> PackageSignature => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CompoundSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static byte[] ReadToEnd(Stream stream)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            Take(copy, buffer, read);
        }

        return copy.ToArray();
    }

    public static async Task<byte[]> ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false)) > 0)
        {
            Take(copy, buffer, read);
        }

        return copy.ToArray();
    }

    private static void Take(MemoryStream copy, byte[] buffer, int count)
    {
        copy.Write(buffer, 0, count);
        if (copy.Length > DocumentLimits.FileBytes)
        {
            throw new UnreadableDocumentException($"The file has more than {DocumentLimits.FileBytes} bytes; no form does. 文件过大。");
        }
    }

    public static DocumentKind KindOf(ReadOnlySpan<byte> file, string fileName)
    {
        bool isPackage = file.StartsWith(PackageSignature);
        if (file.StartsWith(CompoundSignature))
        {
            throw new UnreadableDocumentException(
                "The file is in the old binary format (.doc, .xls) or is encrypted: save it as .docx or .xlsx without a password. 请另存为不加密的 .docx 或 .xlsx。");
        }

        string extension = Path.GetExtension(fileName);
        return extension.ToUpperInvariant() switch
        {
            ".DOCX" when isPackage => DocumentKind.Word,
            ".XLSX" when isPackage => DocumentKind.Excel,
            ".TXT" when !isPackage => DocumentKind.Text,
            ".DOCM" or ".DOTM" or ".XLSM" or ".XLTM" or ".XLSB" =>
                throw new UnreadableDocumentException($"Files that may hold macros ({extension}) are not read: save it as .docx or .xlsx. 不读取可含宏的文件，请另存为 .docx 或 .xlsx。"),
            ".DOCX" or ".XLSX" or ".TXT" => throw new UnreadableDocumentException($"The file is not what its ending {extension} says. 文件内容与扩展名 {extension} 不符。"),
            _ => throw new UnreadableDocumentException($"Files that end in \"{extension}\" are not read; .docx, .xlsx and .txt are. 只读取 .docx、.xlsx、.txt。"),
        };
    }
}
