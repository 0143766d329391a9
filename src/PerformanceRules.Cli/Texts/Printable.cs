using System.Text;

namespace PerformanceRules.Cli.Texts;

/// <summary>Makes text from outside safe to show: a control character in a sheet must not steer the terminal.</summary>
internal static class Printable
{
    public static string Text(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        StringBuilder safe = new(text.Length);
        foreach (char character in text)
        {
            safe.Append(character == '\t' ? ' ' : IsUnsafe(character) ? '\uFFFD' : character);
        }

        return safe.ToString();
    }

    // Bidirectional marks and overrides (U+202A to U+202E, U+2066 to U+2069) would show a line in another order than it is read.
    private static bool IsUnsafe(char character) =>
        (char.IsControl(character) && character != '\n') || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
