using System.Text;
using UglyToad.PdfPig.Content;

namespace PerformanceRules.Documents.Pdf;

/// <summary>Puts letters into lines by their heights, and lines into the text that was broken into them.</summary>
internal static class LetterLines
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Gives the lines of some letters, from top to bottom.</summary>
    public static IReadOnlyList<(double Height, string Text)> Of(IEnumerable<Letter> letters)
    {
        List<(double Height, string Text)> lines = [];
        List<Letter> line = [];
        foreach (Letter letter in letters.OrderByDescending(static letter => letter.StartBaseLine.Y))
        {
            if (line.Count > 0 && line[0].StartBaseLine.Y - letter.StartBaseLine.Y > Math.Max(SizeOf(line), letter.PointSize) * 0.55)
            {
                lines.Add((line[0].StartBaseLine.Y, TextOf(line)));
                line.Clear();
            }

            line.Add(letter);
        }

        if (line.Count > 0)
        {
            lines.Add((line[0].StartBaseLine.Y, TextOf(line)));
        }

        return [.. lines.Where(static found => found.Text.Length > 0)];
    }

    /// <summary>Gives the text of a cell. Its lines were broken where its width ended, and are one text; a break between two digits stays, since it may part two numbers.</summary>
    public static string OfCell(IEnumerable<Letter> letters)
    {
        StringBuilder text = new();
        foreach ((_, string line) in Of(letters))
        {
            if (text.Length > 0)
            {
                (char before, char after) = (text[^1], line[0]);
                text.Append(IsOfNumber(before) && IsOfNumber(after) ? "\n" : char.IsAsciiLetter(before) && char.IsAsciiLetter(after) ? " " : string.Empty);
            }

            text.Append(line);
        }

        return text.ToString();
    }

    private static bool IsOfNumber(char letter) => char.IsDigit(letter) || letter is '.' or ',' or '．' or '，' or '-' or '%';

    private static double SizeOf(List<Letter> line) => line.Max(static letter => letter.PointSize);

    private static string TextOf(List<Letter> line)
    {
        double size = SizeOf(line);
        double height = line.Where(letter => letter.PointSize > size * 0.8).Min(static letter => letter.StartBaseLine.Y);
        StringBuilder text = new();
        Letter? last = null;
        foreach (Letter letter in line.OrderBy(static letter => letter.StartBaseLine.X))
        {
            if (last is not null && letter.StartBaseLine.X - last.EndBaseLine.X > size * 0.2)
            {
                text.Append(' ');
            }

            bool isRaised = letter.PointSize < size * 0.8 && letter.StartBaseLine.Y > height + (size * 0.2) && letter.Value is [>= '0' and <= '9'];
            text.Append(isRaised ? Raised[letter.Value[0] - '0'].ToString() : letter.Value);
            last = letter;
        }

        return text.ToString().Trim();
    }
}
