using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PerformanceRules.Documents.Pdf;

/// <summary>
/// The letters that a reader of a page sees: not those drawn invisibly over a scan, not the second of a letter drawn twice to look bold, not those struck through.
/// </summary>
internal static class PageLetters
{
    public static IReadOnlyList<Letter> Of(Page page, PageRulings rulings)
    {
        HashSet<(string Value, int X, int Y)> drawn = [];
        List<Letter> letters = [];
        foreach (Letter letter in page.Letters)
        {
            double size = Math.Max(letter.PointSize, 1);
            (string, int, int) place = (letter.Value, (int)Math.Clamp(letter.StartBaseLine.X / (size / 3), -1e6, 1e6), (int)Math.Clamp(letter.StartBaseLine.Y / (size / 3), -1e6, 1e6));
            if (letter.RenderingMode != TextRenderingMode.Neither && !IsStruck(letter, rulings) && (string.IsNullOrWhiteSpace(letter.Value) || drawn.Add(place)))
            {
                letters.Add(letter);
            }
        }

        return letters;
    }

    // A line through the middle of letters; lines of tables run between them, underlines below.
    private static bool IsStruck(Letter letter, PageRulings rulings)
    {
        PdfRectangle box = letter.BoundingBox;
        double middle = (box.Left + box.Right) / 2;
        return box.Height > 2 && rulings.Horizontal.Any(line => line.Covers(middle) && line.At > box.Bottom + (box.Height * 0.3) && line.At < box.Top - (box.Height * 0.3));
    }
}
