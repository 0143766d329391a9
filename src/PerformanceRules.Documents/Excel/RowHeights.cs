using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Excel;

/// <summary>Estimates how high rows must be for their wrapped words, merged cells included, which no spreadsheet fits by itself. In points.</summary>
internal sealed class RowHeights
{
    private const double Least = 16;
    private const double Most = 400;
    private readonly double[] _heights;

    public RowHeights(ScoredSheet sheet, double[] widths)
    {
        _heights = new double[sheet.Rows.Count + 1];
        for (int row = 1; row <= sheet.Rows.Count; row++)
        {
            _heights[row] = sheet.Rows[row - 1].Where(static cell => cell.RowSpan == 1).Select(cell => HeightOf(cell, widths)).Append(Least).Max();
        }

        for (int row = 1; row <= sheet.Rows.Count; row++)
        {
            foreach (SheetCell cell in sheet.Rows[row - 1].Where(static cell => cell.RowSpan > 1))
            {
                Stretch(row, cell.RowSpan, HeightOf(cell, widths));
            }
        }
    }

    public double this[int row] => Math.Min(Most, Math.Ceiling(_heights[row]));

    // What a merged cell lacks is shared out among its rows.
    private void Stretch(int first, int count, double needed)
    {
        double lacking = needed - Enumerable.Range(first, count).Sum(row => _heights[row]);
        for (int row = first; row < first + count && lacking > 0; row++)
        {
            _heights[row] += lacking / count;
        }
    }

    private static double HeightOf(SheetCell cell, double[] widths)
    {
        double size = cell.Style switch { SheetStyle.Title => 16, SheetStyle.SmallText => 8, _ => 10 };
        double width = widths.Skip(cell.Column - 1).Take(cell.ColumnSpan).Sum() - 1;
        double lines = cell.Text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(UnitsOf(line) * size / 10.5 / width)));
        return (lines * size * 1.45) + 4;
    }

    // A Chinese character is as wide as two digits.
    private static double UnitsOf(string line) => line.Sum(static letter => letter < 0x2000 ? 1.05 : 2.05);
}
