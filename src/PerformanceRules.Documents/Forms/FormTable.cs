namespace PerformanceRules.Documents.Forms;

/// <summary>A table of a document as rows of cells, whatever the document was.</summary>
internal sealed class FormTable(int number)
{
    private readonly List<List<FormCell?>> _rows = [];

    /// <summary>Gets the number of the table in the document, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>Gets the name of the sheet, where the table is one.</summary>
    public string? Sheet { get; init; }

    public IReadOnlyList<IReadOnlyList<FormCell?>> Rows => _rows;

    public FormPlace PlaceOf(int row, int column) => new(Number, row + 1, column + 1) { Sheet = Sheet };

    /// <summary>Puts a cell into every place that it covers; a place that is taken keeps its cell.</summary>
    public void Put(int row, int column, FormCell cell, int rowSpan = 1, int columnSpan = 1)
    {
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

    public FormCell? At(int row, int column) => row >= 0 && row < _rows.Count && column < _rows[row].Count ? _rows[row][column] : null;
}
