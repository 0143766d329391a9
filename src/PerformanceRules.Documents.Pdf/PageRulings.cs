using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace PerformanceRules.Documents.Pdf;

/// <summary>The ruled lines of a page: drawn as lines, as the sides of rectangles, or as very thin filled rectangles. Pieces of one line are put together.</summary>
internal sealed class PageRulings
{
    // Programs draw the lines of one cell a little beside those of the next.
    public const double Tolerance = 2;

    private const double Thin = 3;
    private const double Shortest = 3;
    private const int Most = 100_000;

    private readonly List<Ruling> _horizontal = [];
    private readonly List<Ruling> _vertical = [];

    public PageRulings(Page page)
    {
        foreach (PdfPath path in page.Paths.Where(static path => !path.IsClipping))
        {
            if (path.IsStroked && !IsWhite(path.StrokeColor))
            {
                TakeLines(path);
            }

            if (path.IsFilled && !IsWhite(path.FillColor))
            {
                TakeThin(path);
            }
        }

        if (_horizontal.Count + _vertical.Count > Most)
        {
            throw new UnreadableDocumentException($"第 {page.Number} 页的线条过多，自评表不会如此。", $"Page {page.Number} has more lines than any form.");
        }

        Horizontal = Join(_horizontal);
        Vertical = Join(_vertical);
    }

    public IReadOnlyList<Ruling> Horizontal { get; }

    public IReadOnlyList<Ruling> Vertical { get; }

    private static bool IsWhite(IColor? color) => color is not null && color.ToRGBValues() is ( >= 0.99, >= 0.99, >= 0.99);

    private void TakeLines(PdfPath path)
    {
        foreach (PdfSubpath part in path)
        {
            PdfPoint? start = null;
            PdfPoint? last = null;
            foreach (PdfSubpath.IPathCommand command in part.Commands)
            {
                switch (command)
                {
                    case PdfSubpath.Move move:
                        start = last = move.Location;
                        break;
                    case PdfSubpath.Line line:
                        Take(line.From, line.To);
                        last = line.To;
                        break;
                    case PdfSubpath.Close when start is { } first && last is { } end:
                        Take(end, first);
                        break;
                    default:
                        last = null;
                        break;
                }
            }
        }
    }

    private void TakeThin(PdfPath path)
    {
        foreach (PdfSubpath part in path)
        {
            if (part.GetBoundingRectangle() is not { } box)
            {
                continue;
            }

            if (box.Height <= Thin && box.Width > Shortest)
            {
                _horizontal.Add(new Ruling((box.Top + box.Bottom) / 2, box.Left, box.Right));
            }
            else if (box.Width <= Thin && box.Height > Shortest)
            {
                _vertical.Add(new Ruling((box.Left + box.Right) / 2, box.Bottom, box.Top));
            }
        }
    }

    private void Take(PdfPoint from, PdfPoint to)
    {
        double width = Math.Abs(from.X - to.X);
        double height = Math.Abs(from.Y - to.Y);
        if (height < 1 && width >= Shortest)
        {
            _horizontal.Add(new Ruling((from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        }
        else if (width < 1 && height >= Shortest)
        {
            _vertical.Add(new Ruling((from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
        }
    }

    private static List<Ruling> Join(List<Ruling> pieces)
    {
        List<Ruling> joined = [];
        List<Ruling> level = [];
        foreach (Ruling piece in pieces.OrderBy(static piece => piece.At))
        {
            if (level.Count > 0 && piece.At - level[0].At > Tolerance)
            {
                JoinLevel(level, joined);
                level.Clear();
            }

            level.Add(piece);
        }

        JoinLevel(level, joined);
        return joined;
    }

    private static void JoinLevel(List<Ruling> level, List<Ruling> joined)
    {
        Ruling? open = null;
        foreach (Ruling piece in level.OrderBy(static piece => piece.From))
        {
            if (open is { } line && piece.From <= line.To + Tolerance)
            {
                open = line with { To = Math.Max(line.To, piece.To) };
            }
            else
            {
                if (open is { } done)
                {
                    joined.Add(done);
                }

                open = piece;
            }
        }

        if (open is { } last)
        {
            joined.Add(last);
        }
    }
}
