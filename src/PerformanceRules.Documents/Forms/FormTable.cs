using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.Forms;

/// <summary>A table of a document as rows of cells, whatever the document was.</summary>
public sealed class FormTable
{
    private readonly List<List<FormCell?>> _rows = [];

    internal FormTable(int number)
    {
        Number = number;
    }

    /// <summary>Gets the number of the table in the document, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the name of the sheet, where the table is one.</summary>
    public string? Sheet { get; internal init; }

    internal IReadOnlyList<IReadOnlyList<FormCell?>> Rows => _rows;

    /// <summary>Gives the place of a cell.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The place, in which rows and columns are counted from 1.</returns>
    public FormPlace PlaceOf(int row, int column) => new(Number, row + 1, column + 1) { Sheet = Sheet };

    /// <summary>Puts a cell into every place that it covers; a place that is taken keeps its cell.</summary>
    /// <param name="row">The first row, from 0.</param>
    /// <param name="column">The first column, from 0.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="rowSpan">How many rows it covers, at least 1.</param>
    /// <param name="columnSpan">How many columns it covers, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A place is negative, or a span less than 1.</exception>
    /// <exception cref="UnreadableDocumentException">The table has more rows or columns than <see cref="DocumentLimits"/> allows.</exception>
    public void Put(int row, int column, FormCell cell, int rowSpan = 1, int columnSpan = 1)
    {
        ArgumentNullException.ThrowIfNull(cell);

        if (row < 0 || column < 0)
        {
            throw new ArgumentOutOfRangeException(row < 0 ? nameof(row) : nameof(column));
        }

        if (rowSpan < 1 || columnSpan < 1)
        {
            throw new ArgumentOutOfRangeException(rowSpan < 1 ? nameof(rowSpan) : nameof(columnSpan));
        }

        DocumentLimits.CheckCell(row + (rowSpan - 1L), column + (columnSpan - 1L));
        for (int y = row; y < row + rowSpan; y++)
        {
            while (_rows.Count <= y)
            {
                _rows.Add([]);
            }

            List<FormCell?> cells = _rows[y];
            for (int x = column; x < column + columnSpan; x++)
            {
                while (cells.Count <= x)
                {
                    cells.Add(null);
                }

                cells[x] ??= cell;
            }
        }
    }

    /// <summary>Gets the cell that covers a place.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <returns>The cell, or <see langword="null"/> where none was put.</returns>
    public FormCell? At(int row, int column) => row >= 0 && row < _rows.Count && column < _rows[row].Count ? _rows[row][column] : null;
}
