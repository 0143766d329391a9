using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;

namespace PerformanceRules.Documents.Excel;

/// <summary>The hidden rows and columns of a sheet. Rows are not read, columns do not stand in for visible ones, and each that holds anything is named once.</summary>
internal sealed class HiddenCells
{
    private readonly List<(int First, int Last)> _columns = [];
    private readonly HashSet<int> _named = [];
    private readonly FormNotes _notes;

    public HiddenCells(Worksheet worksheet, FormNotes notes)
    {
        _notes = notes;
        foreach (Column column in worksheet.Descendants<Column>())
        {
            if (column.Hidden?.Value == true || column.Width?.Value == 0)
            {
                _columns.Add(((int)Math.Min(column.Min?.Value ?? 1, int.MaxValue) - 1, (int)Math.Min(column.Max?.Value ?? 1, int.MaxValue) - 1));
            }
        }
    }

    public static bool IsHidden(Row row) => row.Hidden?.Value == true || row.Height?.Value == 0;

    public bool IsHidden(int column) => _columns.Exists(range => column >= range.First && column <= range.Last);

    /// <summary>Names the hidden column of a cell that is not blank; an empty column of our own form has its heading alone.</summary>
    public void NameColumn(FormCell cell)
    {
        if (!cell.IsBlank && FormText.Fold(cell.Text) != ScoredHeadings.Remark && _named.Add(cell.Place.Column))
        {
            _notes.Unread(cell, FormMessages.HiddenColumn, FormPlace.ColumnName(cell.Place.Column));
        }
    }

    /// <summary>Names the hidden row of a cell that is not blank.</summary>
    public void NameRow(FormCell cell)
    {
        if (!cell.IsBlank && _named.Add(-cell.Place.Row))
        {
            _notes.Unread(cell, FormMessages.HiddenRow, cell.Place.Row);
        }
    }
}
