using System.Text;

namespace PerformanceRules.Documents.Writing;

/// <summary>
/// Makes a text from outside safe to be shown on a terminal, a page or in Markdown: no control character steers the screen, nothing shows in another order
/// than it is read, and nothing is there that cannot be seen.
/// </summary>
public static class VisibleText
{
    /// <summary>What stands in the place of a character that must not be shown: �.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Replaces every character that would not be seen as what it is. Tabs become spaces; "\n" stays.</summary>
    /// <param name="text">The text, such as a cell of a form.</param>
    /// <returns>The text that can be shown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Of(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        for (int position = 0; position < text.Length; position++)
        {
            if (text[position] == '\t' || Hidden(text, position) > 0)
            {
                return Clean(text);
            }
        }

        return text;
    }

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int position = 0; position < text.Length; position++)
        {
            int hidden = Hidden(text, position);
            clean.Append(text[position] == '\t' ? ' ' : hidden > 0 ? Replacement : text[position]);
            position += Math.Max(hidden - 1, 0);
        }

        return clean.ToString();
    }

    // Gives how many characters of UTF-16 the hidden one at a position takes, and 0 where it can be shown.
    private static int Hidden(string text, int position)
    {
        char letter = text[position];
        if (char.IsHighSurrogate(letter))
        {
            bool isPair = position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
            return !isPair ? 1 : IsTag(char.ConvertToUtf32(letter, text[position + 1])) ? 2 : 0;
        }

        return IsHidden(letter) || (char.IsLowSurrogate(letter) && (position == 0 || !char.IsHighSurrogate(text[position - 1]))) ? 1 : 0;
    }

    // The tags of Unicode spell words that nobody sees.
    private static bool IsTag(int point) => point is >= 0xE0000 and <= 0xE007F;

    private static bool IsHidden(char letter) => letter switch
    {
        '\n' or '\t' => false,
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' => true, // soft hyphen, joiner, Arabic and Mongolian marks
        >= '\u200B' and <= '\u200F' => true, // zero width, and marks of direction
        >= '\u2028' and <= '\u202E' => true, // line and paragraph separators, and overrides of direction
        >= '\u2060' and <= '\u206F' => true, // invisible operators, isolates
        '\u115F' or '\u1160' or '\u3164' or '\uFFA0' => true, // fillers that take no ink
        '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') => true, // byte order mark, annotations
        '\uFFFE' or '\uFFFF' => true,
        _ => char.IsControl(letter), // C0 and C1, U+009B among them
    };
}
