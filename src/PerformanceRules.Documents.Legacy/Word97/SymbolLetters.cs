namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>What the characters of the fonts Symbol and Wingdings mean that forms use: comparisons, digits, boxes.</summary>
internal static class SymbolLetters
{
    public static char Meaning(string font, char code)
    {
        int letter = code & 0xFF;
        if (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return letter switch { 0xFE => '☑', 0xFD => '☒', 0xFC => '✓', 0xFB => '✗', 0xA8 or 0x6F or 0x71 => '□', 0x6E => '■', _ => '\uFFFD' };
        }

        return letter switch
        {
            0xA3 => '≤',
            0xB3 => '≥',
            0xB9 => '≠',
            0xBB => '≈',
            0xB1 => '±',
            0xB4 => '×',
            0xB8 => '÷',
            0xA5 => '∞',
            0xB0 => '°',
            0xB7 => '•',
            >= 0x20 and <= 0x40 => (char)letter,
            _ => '\uFFFD',
        };
    }
}
