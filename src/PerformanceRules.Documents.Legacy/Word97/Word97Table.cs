using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>
/// A table of a document of Word 97–2003. Each row says where its cells begin and end, and nothing of columns; the columns are all the places where a cell of any
/// row ends.
/// </summary>
internal sealed class Word97Table
{
    // In twentieths of a point: rows that a reader sees as even differ by less.
    private const int Tolerance = 40;

    private readonly List<Cell[]> _rows = [];

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a row.</summary>
    /// <param name="texts">The texts of its cells.</param>
    /// <param name="properties">The properties of the mark that ends it, which say where its cells are and which are merged.</param>
    public void AddRow(IReadOnlyList<string> texts, List<Property> properties)
    {
        byte[] layout = properties.FindLast(static property => property.Code == Property.TableCells).Operand ?? [];
        int count = layout.Length > 0 ? layout[0] : 0;
        List<Cell> cells = [];
        for (int index = 0; index < texts.Count; index++)
        {
            bool isLaidOut = index < count && layout.Length >= 1 + ((count + 1) * 2);
            int from = isLaidOut ? layout.Signed16(1 + (index * 2)) : index * 1000;
            int to = isLaidOut ? layout.Signed16(1 + ((index + 1) * 2)) : (index + 1) * 1000;
            long flagsAt = 1L + ((count + 1) * 2) + (index * 20);
            int flags = isLaidOut && flagsAt + 2 <= layout.Length ? layout.Number16(flagsAt) : 0;
            bool continues = VerticalMerge(properties, index, (flags >> 5) & 3) == 1;
            if ((flags & 3) == 1 && cells.Count > 0)
            {
                cells[^1] = cells[^1] with { To = to };
            }
            else
            {
                cells.Add(new Cell(from, Math.Max(to, from), texts[index], continues));
            }
        }

        _rows.Add([.. cells]);
        if (_rows.Count > DocumentLimits.Rows)
        {
            throw new UnreadableDocumentException($"表格超过 {DocumentLimits.Rows} 行，自评表没有这么大。", $"A table has more than {DocumentLimits.Rows} rows; no form does.");
        }
    }

    public void AddTo(FormTable table)
    {
        List<int> edges = Edges();
        for (int row = 0; row < _rows.Count; row++)
        {
            foreach (Cell cell in _rows[row])
            {
                int column = ColumnAt(edges, cell.From);
                int span = Math.Max(1, ColumnAt(edges, cell.To) - column);
                FormCell? above = cell.Continues ? table.At(row - 1, column) : null;
                table.Put(row, column, above ?? new FormCell(table.PlaceOf(row, column), cell.Text), columnSpan: span);
            }
        }
    }

    // A property of its own may say it again, and then counts.
    private static int VerticalMerge(List<Property> properties, int cell, int fromLayout)
    {
        Property own = properties.FindLast(property => property.Code == Property.VerticalMerge && property.Operand is [var index, _] && index == cell);
        return own.Operand is [_, var merge] ? merge : fromLayout;
    }

    private static int ColumnAt(List<int> edges, int position)
    {
        int column = edges.FindLastIndex(edge => edge <= position);
        return Math.Max(0, column);
    }

    private List<int> Edges()
    {
        List<int> edges = [];
        foreach (int edge in _rows.SelectMany(static row => row).SelectMany(static cell => new[] { cell.From, cell.To }).Order())
        {
            if (edges.Count == 0 || edge - edges[^1] > Tolerance)
            {
                edges.Add(edge);
            }
        }

        return edges;
    }

    private readonly record struct Cell(int From, int To, string Text, bool Continues);
}
