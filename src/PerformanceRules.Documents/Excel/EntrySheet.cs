using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Blank;
using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Excel;

/// <summary>Adds the hidden sheet of the formulas that take what is typed. It holds no number that the form does not show, but for what cells were written with.</summary>
internal static class EntrySheet
{
    /// <param name="workbook">The workbook.</param>
    /// <param name="rows">The rows that are scored as they are typed.</param>
    /// <param name="scale">What every row is scored out of, where that is not its weight.</param>
    /// <param name="others">Other cells beside the formulas, by their rows.</param>
    public static void Add(WorkbookFile workbook, IEnumerable<BlankRow> rows, decimal? scale, IEnumerable<(int Row, SheetCell Cell)> others)
    {
        SortedDictionary<int, List<SheetCell>> cells = [];
        List<SheetCell> RowAt(int number) => cells.TryGetValue(number, out List<SheetCell>? row) ? row : cells[number] = [];
        foreach (BlankRow row in rows)
        {
            RowAt(row.Number).AddRange(new EntryFormulas(row, scale).Cells());
        }

        foreach ((int number, SheetCell cell) in EntryFormulas.UnitCells().Concat(others))
        {
            RowAt(number).Add(cell);
        }

        SheetData data = new();
        foreach ((int number, List<SheetCell> row) in cells)
        {
            data.Append(ExcelCells.Of(row, number, height: 16));
        }

        workbook.AddHidden(EntryFormulas.Sheet).Worksheet = new Worksheet(data, new SheetProtection { Sheet = true });
    }
}
