using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Excel;

/// <summary>Adds the empty cells that a merged cell covers in the rows below it, so that its border goes all around.</summary>
internal static class ExcelSpans
{
    public static IReadOnlyList<SheetCell> Fill(ScoredSheet sheet, int row)
    {
        List<SheetCell> cells = [.. sheet.Rows[row - 1]];
        for (int above = 1; above < row; above++)
        {
            foreach (SheetCell cell in sheet.Rows[above - 1])
            {
                if (above + cell.RowSpan > row)
                {
                    cells.Add(new SheetCell { Column = cell.Column, ColumnSpan = cell.ColumnSpan, Style = cell.Style });
                }
            }
        }

        return cells;
    }
}
