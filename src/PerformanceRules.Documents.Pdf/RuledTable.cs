using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.Pdf;

/// <summary>A table as its ruled lines draw it: a grid of places, and which of them are one cell because no line parts them.</summary>
internal sealed class RuledTable
{
    private readonly int[] _cells;

    private RuledTable(double[] columns, double[] rows, int[] cells)
    {
        Columns = columns;
        Rows = rows;
        _cells = cells;
    }

    /// <summary>Gets where columns begin and end, from left to right.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>Gets where rows begin and end, from top to bottom.</summary>
    public IReadOnlyList<double> Rows { get; }

    public double Top => Rows[0];

    public double Bottom => Rows[^1];

    public int ColumnCount => Columns.Count - 1;

    public int RowCount => Rows.Count - 1;

    /// <summary>Gives the number of the cell that covers a place; places of one cell have one number, that of its first.</summary>
    public int CellAt(int row, int column) => _cells[(row * ColumnCount) + column];

    public bool Holds(double x, double y) => x > Columns[0] && x < Columns[^1] && y < Top && y > Bottom;

    public int RowAt(double y)
    {
        int row = 0;
        while (row < RowCount - 1 && y < Rows[row + 1])
        {
            row++;
        }

        return row;
    }

    public int ColumnAt(double x)
    {
        int column = 0;
        while (column < ColumnCount - 1 && x > Columns[column + 1])
        {
            column++;
        }

        return column;
    }

    /// <summary>Finds the tables of a page, from top to bottom.</summary>
    /// <exception cref="UnreadableDocumentException">Lines enclose something that is no rectangle.</exception>
    public static IReadOnlyList<RuledTable> Find(PageRulings rulings, int page)
    {
        List<RuledTable> tables = [];
        foreach ((List<Ruling> horizontal, List<Ruling> vertical) in Connected(rulings))
        {
            if (horizontal.Count >= 2)
            {
                tables.Add(Of(horizontal, vertical, page));
            }
        }

        return [.. tables.Where(static table => table.RowCount * table.ColumnCount > 1).OrderByDescending(static table => table.Top)];
    }

    private static IEnumerable<(List<Ruling> Horizontal, List<Ruling> Vertical)> Connected(PageRulings rulings)
    {
        List<Ruling> horizontal = [.. rulings.Horizontal];
        List<Ruling> vertical = [.. rulings.Vertical];
        while (vertical.Count > 0)
        {
            (List<Ruling> lying, List<Ruling> standing) = ([], [vertical[^1]]);
            vertical.RemoveAt(vertical.Count - 1);
            bool hasGrown = true;
            while (hasGrown)
            {
                int found = Move(horizontal, lying, line => standing.Exists(other => line.Meets(other, PageRulings.Tolerance)))
                    + Move(vertical, standing, line => lying.Exists(other => line.Meets(other, PageRulings.Tolerance)));
                hasGrown = found > 0;
            }

            yield return (lying, standing);
        }
    }

    private static int Move(List<Ruling> from, List<Ruling> to, Predicate<Ruling> isPart)
    {
        List<Ruling> found = from.FindAll(isPart);
        to.AddRange(found);
        from.RemoveAll(isPart);
        return found.Count;
    }

    private static RuledTable Of(List<Ruling> horizontal, List<Ruling> vertical, int page)
    {
        // Where a table has no line at its side, its rows end where their lines do.
        double[] columns = Levels(vertical.Select(static line => line.At).Concat([horizontal.Min(static line => line.From), horizontal.Max(static line => line.To)]));
        double[] rows = Levels(horizontal.Select(static line => line.At).Concat([vertical.Min(static line => line.From), vertical.Max(static line => line.To)]));
        Array.Reverse(rows);
        CheckLimits(columns.Length - 1, rows.Length - 1);
        int width = columns.Length - 1;
        int[] cells = [.. Enumerable.Range(0, width * (rows.Length - 1))];
        for (int row = 0; row < rows.Length - 1; row++)
        {
            double middle = (rows[row] + rows[row + 1]) / 2;
            for (int column = 0; column < width; column++)
            {
                double center = (columns[column] + columns[column + 1]) / 2;
                int place = (row * width) + column;
                if (column + 1 < width && !IsRuled(vertical, columns[column + 1], middle))
                {
                    Unite(cells, place, place + 1);
                }

                if (row + 2 < rows.Length && !IsRuled(horizontal, rows[row + 1], center))
                {
                    Unite(cells, place, place + width);
                }
            }
        }

        for (int place = 0; place < cells.Length; place++)
        {
            cells[place] = First(cells, place);
        }

        CheckRectangles(cells, width, page);
        return new RuledTable(columns, rows, cells);
    }

    private static void CheckLimits(int columns, int rows)
    {
        if (columns > DocumentLimits.Columns || rows > DocumentLimits.Rows)
        {
            throw new UnreadableDocumentException("表格过大，自评表没有这么大。", "A table is larger than any form.");
        }
    }

    private static bool IsRuled(List<Ruling> lines, double at, double across) => lines.Exists(line => Math.Abs(line.At - at) <= PageRulings.Tolerance && line.Covers(across));

    private static double[] Levels(IEnumerable<double> positions)
    {
        List<double> levels = [];
        foreach (double position in positions.Order())
        {
            if (levels.Count == 0 || position - levels[^1] > PageRulings.Tolerance)
            {
                levels.Add(position);
            }
        }

        return [.. levels];
    }

    private static int First(int[] cells, int place)
    {
        while (cells[place] != place)
        {
            place = cells[place] = cells[cells[place]];
        }

        return place;
    }

    private static void Unite(int[] cells, int one, int other)
    {
        (one, other) = (First(cells, one), First(cells, other));
        cells[Math.Max(one, other)] = Math.Min(one, other);
    }

    private static void CheckRectangles(int[] cells, int width, int page)
    {
        foreach (IGrouping<int, int> cell in Enumerable.Range(0, cells.Length).GroupBy(place => cells[place]))
        {
            int rows = cell.Max(place => place / width) - cell.Min(place => place / width) + 1;
            int columns = cell.Max(place => place % width) - cell.Min(place => place % width) + 1;
            if (cell.Count() != rows * columns)
            {
                throw new UnreadableDocumentException(
                    $"第 {page} 页的表格有框线围不成单元格：请提供生成它的 Word 或 Excel 原件。",
                    $"Lines of the table on page {page} enclose no cell: hand in the Word or Excel document that the PDF was made from.");
            }
        }
    }
}
