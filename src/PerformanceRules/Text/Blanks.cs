namespace PerformanceRules.Text;

/// <summary>The ways a form says that nothing is given: an empty cell, "无", "/", and dashes of any length.</summary>
internal static class Blanks
{
    private const char None = '无';

    public static bool Contains(ReadOnlySpan<char> text)
    {
        text = Glyphs.Trim(text);
        return text.IsEmpty || IsNone(text) || IsSlash(text) || IsDashes(text);
    }

    public static bool IsNone(ReadOnlySpan<char> text)
    {
        text = Glyphs.Trim(text);
        return text.Length == 1 && text[0] == None;
    }

    private static bool IsSlash(ReadOnlySpan<char> text) => text.Length == 1 && Glyphs.ToPlain(text[0]) == '/';

    private static bool IsDashes(ReadOnlySpan<char> text)
    {
        foreach (char written in text)
        {
            if (Glyphs.ToPlain(written) is not ('-' or '—'))
            {
                return false;
            }
        }

        return true;
    }
}
