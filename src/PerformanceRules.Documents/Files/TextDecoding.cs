using System.Text;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Files;

/// <summary>Decodes a text: UTF-8, UTF-16 with a byte order mark, or what most older Chinese texts are in, GB18030, which is then said.</summary>
internal static class TextDecoding
{
    /// <exception cref="UnreadableDocumentException">The bytes are text in none of them.</exception>
    public static string Decode(byte[] file, FormNotes notes)
    {
        string? text = file switch
        {
            [0xFF, 0xFE, ..] => Decode(new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), file),
            [0xFE, 0xFF, ..] => Decode(new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), file),
            _ => Decode(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), file),
        };
        if (text is null && (text = DecodeChinese(file)) is not null)
        {
            notes.Add(new FormNote(FormNoteKind.Understanding, default, FormMessages.ChineseEncoding, string.Empty));
        }

        return text?.TrimStart('\uFEFF')
            ?? throw new UnreadableDocumentException("文本不是 UTF-8 或 GB18030 编码，请另存为 UTF-8。", "The text is neither in UTF-8 nor in GB18030: save it as UTF-8.");
    }

    // Almost any bytes are GB18030; a control character among them says that they are no text.
    private static string? DecodeChinese(byte[] file)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return Decode(encoding, file) is { } text && !text.Any(static letter => (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r')) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.PrivateUse) ? text : null;
    }

    private static string? Decode(Encoding encoding, byte[] file)
    {
        try
        {
            return encoding.GetString(file);
        }
        catch (ArgumentException)
        {
            // Another encoding is tried, or the file is refused.
            return null;
        }
    }
}
