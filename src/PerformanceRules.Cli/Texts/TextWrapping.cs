using System.Text;

namespace PerformanceRules.Cli.Texts;

/// <summary>Breaks texts into lines of a width, Chinese and Latin mixed. Nothing is lost but the spaces at breaks.</summary>
internal static class TextWrapping
{
    /// <summary>Breaks a text into lines.</summary>
    /// <param name="text">The text; its own line breaks stay.</param>
    /// <param name="width">The width in columns, at least 2: what one Chinese character takes.</param>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        List<string> lines = [];
        foreach (string paragraph in Printable.Text(text).ReplaceLineEndings("\n").Split('\n'))
        {
            WrapInto(lines, paragraph.Trim(), Math.Max(2, width));
        }

        return lines;
    }

    /// <summary>Breaks a text into lines, each after a margin of spaces.</summary>
    public static string Block(string text, int width, int margin) =>
        string.Join('\n', Lines(text, width - margin).Select(line => line.Length == 0 ? line : new string(' ', margin) + line));

    private static void WrapInto(List<string> lines, string paragraph, int width)
    {
        StringBuilder line = new();
        int used = 0;
        foreach (string unit in TextUnits.Of(paragraph).SelectMany(unit => Split(unit, width)))
        {
            int length = TextWidth.Of(unit);
            if (used + length > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            if (used > 0 || !string.IsNullOrWhiteSpace(unit))
            {
                line.Append(unit);
                used += length;
            }
        }

        lines.Add(line.ToString().TrimEnd());
    }

    // What is wider than a line has to be broken wherever the line ends.
    private static IEnumerable<string> Split(string unit, int width)
    {
        StringBuilder part = new();
        int used = 0;
        foreach (Rune rune in unit.EnumerateRunes())
        {
            int length = TextWidth.Of(rune);
            if (used + length > width)
            {
                yield return part.ToString();
                part.Clear();
                used = 0;
            }

            part.Append(rune);
            used += length;
        }

        yield return part.ToString();
    }
}
