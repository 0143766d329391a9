using System.Globalization;

namespace PerformanceRules.Documents.Forms;

/// <summary>
/// Gives what a character of a symbol font shows: code B3 of Symbol is ≥, code FE of Wingdings a checked box. What is not known shows as U+FFFD, so that
/// the cell is not read as if it were not there.
/// </summary>
internal static class SymbolFonts
{
    private const char Unknown = '\uFFFD';
    private const string Greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

    private static readonly Dictionary<int, char> Symbol = new()
    {
        [0xA3] = '≤',
        [0xA5] = '∞',
        [0xB0] = '°',
        [0xB1] = '±',
        [0xB2] = '″',
        [0xB3] = '≥',
        [0xB4] = '×',
        [0xB7] = '·',
        [0xB8] = '÷',
        [0xB9] = '≠',
        [0xBA] = '≡',
        [0xBB] = '≈',
        [0xBC] = '…',
        [0xD7] = '⋅',
    };

    private static readonly Dictionary<int, char> Wingdings = new()
    {
        [0x6F] = '□',
        [0xA8] = '□',
        [0x71] = '□',
        [0xFC] = '✓',
        [0xFB] = '✗',
        [0xFD] = '☒',
        [0xFE] = '☑',
        [0x52] = '☑',
        [0x53] = '☒',
        [0xA3] = '□',
        [0x2A] = '☐',
    };

    /// <summary>Tells whether a font shows other characters than its codes are.</summary>
    public static bool IsOne(string? font) => font is not null && (IsSymbol(font) || font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives the text that a run in a font shows.</summary>
    public static string Of(string text, string? font) =>
        text.Any(static letter => letter is >= '\uF000' and <= '\uF0FF') || IsOne(font) ? new string([.. text.Select(letter => Shown(letter, font))]) : text;

    /// <summary>Gives what a code, in hexadecimal digits, shows in a font.</summary>
    public static char OfCode(string? code, string? font) =>
        int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= char.MaxValue ? Shown((char)number, font) : Unknown;

    private static char Shown(char letter, string? font)
    {
        bool isPrivate = letter is >= '\uF000' and <= '\uF0FF';
        if (!isPrivate && (!IsOne(font) || letter > '\u00FF'))
        {
            return letter;
        }

        int code = letter & 0xFF;
        return font is null || IsSymbol(font) ? OfSymbol(code) : Wingdings.TryGetValue(code, out char shown) ? shown : Unknown;
    }

    private static char OfSymbol(int code) => code switch
    {
        >= 'A' and <= 'Z' => Greek[code - 'A'],
        >= 'a' and <= 'z' => char.ToLowerInvariant(Greek[code - 'a']),
        0x2D => '-',
        >= ' ' and <= '@' => (char)code,
        _ => Symbol.TryGetValue(code, out char shown) ? shown : Unknown,
    };

    private static bool IsSymbol(string font) => font.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase);
}
