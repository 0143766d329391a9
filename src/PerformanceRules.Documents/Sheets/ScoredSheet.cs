namespace PerformanceRules.Documents.Sheets;

/// <summary>A scored form in the layout of the published one, ready to be written as a table in Word or Excel.</summary>
internal sealed class ScoredSheet(int shown)
{
    private readonly List<List<SheetCell>> _rows = [];

    public IReadOnlyList<IReadOnlyList<SheetCell>> Rows => _rows;

    /// <summary>Gets how many columns a page shows; those behind hold the numbers that formulas rest on.</summary>
    public int Shown { get; } = shown;

    /// <summary>Gets the widths of the columns that a page shows, in proportion, where they are not those of a scored form.</summary>
    public IReadOnlyList<double>? Widths { get; init; }

    /// <summary>Gets the rows that a workbook scores as they are typed.</summary>
    public IList<LiveRow> LiveRows { get; } = [];

    /// <summary>Gets the number of the next row, counted from 1.</summary>
    public int NextRow => _rows.Count + 1;

    public void AddRow(params IEnumerable<SheetCell> cells) => _rows.Add([.. cells]);

    /// <summary>Merges equal labels that stand below each other in a column, as the published form does.</summary>
    public void MergeDown(int column, int firstRow, int lastRow)
    {
        SheetCell? top = null;
        int topRow = 0;
        for (int row = firstRow; row <= lastRow; row++)
        {
            int index = _rows[row - 1].FindIndex(cell => cell.Column == column);
            SheetCell? cell = index < 0 ? null : _rows[row - 1][index];
            if (top is not null && cell is not null && cell.Text == top.Text && cell.ColumnSpan == top.ColumnSpan && cell.Number is null)
            {
                _rows[row - 1].RemoveAt(index);
                int at = _rows[topRow - 1].IndexOf(top);
                top = top with { RowSpan = top.RowSpan + 1 };
                _rows[topRow - 1][at] = top;
            }
            else
            {
                (top, topRow) = (cell, row);
            }
        }
    }
}
