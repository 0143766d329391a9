using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading;

/// <summary>A row of headings, and what each column under it holds.</summary>
internal sealed class FormHeader
{
    /// <summary>Fewer known headings than these make no row of headings: a title may hold one of the words.</summary>
    private const int LeastKnown = 3;

    private readonly FormColumn[] _columns;
    private readonly FormCell?[] _cells;

    private FormHeader(FormColumn[] columns, FormCell?[] cells)
    {
        _columns = columns;
        _cells = cells;
    }

    public int Count => _columns.Length;

    /// <summary>Gets how many columns the table has: those up to the last heading.</summary>
    public int Width => Array.FindLastIndex(_cells, static cell => cell is { IsBlank: false }) + 1;

    public bool HasBudget => Array.IndexOf(_columns, FormColumn.Budget) >= 0;

    /// <summary>Gets the headings that are not known, of columns right of the labels.</summary>
    public IEnumerable<FormCell> Unknown => Enumerable.Range(0, Count)
        .Where(column => _columns[column] == FormColumn.Unknown && _cells[column] is { IsBlank: false })
        .Select(column => _cells[column]!)
        .Distinct();

    /// <summary>Reads a row as headings, if it is one.</summary>
    public static FormHeader? Read(IReadOnlyList<FormCell?> row)
    {
        FormColumn[] columns = [.. row.Select(static cell => cell is null ? FormColumn.Unknown : Headings.Find(cell.Text))];
        HashSet<FormCell?> known = [.. row.Where((cell, column) => cell is not null && columns[column] != FormColumn.Unknown)];
        if (known.Count < LeastKnown || !columns.Any(static column => column is FormColumn.Weight or FormColumn.Claimed))
        {
            return null;
        }

        FormCell?[] cells = [.. row];
        MarkLabels(columns);
        PlaceYears(columns, cells);
        return new FormHeader(columns, cells);
    }

    public FormColumn At(int column) => column < Count ? _columns[column] : FormColumn.Unknown;

    public FormCell? HeadingAt(int column) => column < Count ? _cells[column] : null;

    /// <summary>Gives the cell of a row in the first column of a kind.</summary>
    public FormCell? Cell(IReadOnlyList<FormCell?> row, FormColumn kind)
    {
        int column = Array.IndexOf(_columns, kind);
        return column >= 0 && column < row.Count ? row[column] : null;
    }

    public string? UnitOf(FormColumn kind)
    {
        int column = Array.IndexOf(_columns, kind);
        return column >= 0 ? Headings.UnitOf(_cells[column]!.Text) : null;
    }

    /// <summary>Gives the year that the kind's column is headed by, if its heading is a year.</summary>
    public int? YearOf(FormColumn kind)
    {
        int column = Array.IndexOf(_columns, kind);
        return column >= 0 ? Headings.YearOf(_cells[column]!.Text) : null;
    }

    // Left of the first label a merged cell (预算管理情况) may reach down beside the headings.
    private static void MarkLabels(FormColumn[] columns)
    {
        int first = Array.FindIndex(columns, static column => column is not (FormColumn.Unknown or FormColumn.Label));
        for (int column = 0; column < first; column++)
        {
            columns[column] = FormColumn.Label;
        }
    }

    // Of two years the later is the one that is scored, whichever stands first.
    private static void PlaceYears(FormColumn[] columns, FormCell?[] cells)
    {
        int?[] years = [.. cells.Select(static cell => cell is null ? null : Headings.YearOf(cell.Text))];
        int? latest = years.Max();
        for (int column = 0; column < columns.Length; column++)
        {
            if (years[column] is { } year)
            {
                columns[column] = year == latest ? FormColumn.CurrentYear
                    : year == latest - 1 ? FormColumn.PreviousYear
                    : FormColumn.Unknown;
            }
        }
    }
}
