using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>The headings of a block, one line or several, and what each column under them holds.</summary>
internal sealed class FormHeader
{
    private readonly FormColumn[] _columns;
    private readonly FormCell?[] _cells;

    public FormHeader(FormColumn[] columns, FormCell?[] cells, BlockKind kind)
    {
        _columns = columns;
        _cells = cells;
        Kind = kind;
        LastLabel = Array.FindLastIndex(columns, static column => column == FormColumn.Label);
    }

    public BlockKind Kind { get; }

    public int Count => _columns.Length;

    /// <summary>Gets how many columns the table has: those up to the last heading.</summary>
    public int Width => Array.FindLastIndex(_cells, static cell => cell is { IsBlank: false }) + 1;

    /// <summary>Gets the last column of labels, which holds the titles of rows; -1 where there is none.</summary>
    public int LastLabel { get; }

    /// <summary>Gets the headings that are not known.</summary>
    public IEnumerable<FormCell> Unknown => Enumerable.Range(0, Count)
        .Where(column => _columns[column] == FormColumn.Unknown && _cells[column] is { IsBlank: false })
        .Select(column => _cells[column]!)
        .Distinct();

    /// <summary>Gets the cells of the headings, for telling them from the cells of rows that they reach down to.</summary>
    public IEnumerable<FormCell> Cells => _cells.OfType<FormCell>().Distinct();

    public bool Has(FormColumn kind) => Array.IndexOf(_columns, kind) >= 0;

    public FormColumn At(int column) => column < Count ? _columns[column] : FormColumn.Unknown;

    public FormCell? HeadingAt(int column) => column < Count ? _cells[column] : null;

    /// <summary>Gives the cell of a row in the first column of a kind.</summary>
    public FormCell? Cell(IReadOnlyList<FormCell?> row, FormColumn kind)
    {
        int column = Array.IndexOf(_columns, kind);
        return column >= 0 && column < row.Count ? row[column] : null;
    }

    /// <summary>Gives the heading of the first column of a kind.</summary>
    public FormCell? Heading(FormColumn kind)
    {
        int column = Array.IndexOf(_columns, kind);
        return column >= 0 ? _cells[column] : null;
    }

    /// <summary>Gives the unit of amounts that the heading of a kind states, or one of the headings beside it does: 项目资金（万元）.</summary>
    public string? UnitOf(FormColumn kind) =>
        Heading(kind) is { } heading && Headings.UnitOf(heading.Text) is { } own ? own
        : Cells.Select(static cell => Headings.UnitOf(cell.Text)).FirstOrDefault(static unit => unit is not null);
}
