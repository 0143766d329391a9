using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using SharedText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace PerformanceRules.Documents.Excel;

/// <summary>Writes the cells of a scored sheet. Words are written as words whatever they begin with: a cell of text is never a formula.</summary>
internal static class ExcelCells
{
    /// <summary>A cell holds no more.</summary>
    private const int LongestText = 32_000;

    public static Row Of(IReadOnlyList<SheetCell> cells, int number, double height)
    {
        Row row = new() { RowIndex = (uint)number, Height = height, CustomHeight = true };
        foreach (SheetCell cell in cells.OrderBy(static cell => cell.Column))
        {
            row.Append(Of(cell, number));
            for (int column = cell.Column + 1; column < cell.Column + cell.ColumnSpan; column++)
            {
                row.Append(new Cell { CellReference = ScoreFormula.Address(column, number), StyleIndex = ExcelStyles.IndexOf(cell.Style) });
            }
        }

        return row;
    }

    private static Cell Of(SheetCell cell, int row)
    {
        Cell written = new() { CellReference = ScoreFormula.Address(cell.Column, row), StyleIndex = ExcelStyles.IndexOf(cell.Style) };
        if (cell.Formula is { } formula)
        {
            written.CellFormula = new CellFormula(formula);
        }

        if (cell.Number is { } number)
        {
            written.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Text.Length + cell.WorkbookText.Length > 0)
        {
            string text = PrintableText.Of(cell.WorkbookText.Length == 0 ? cell.Text : cell.Text + "\n" + cell.WorkbookText);
            if (cell.Formula is not null)
            {
                written.DataType = CellValues.String;
                written.CellValue = new CellValue(text.Length > LongestText ? text.Substring(0, LongestText) + "…" : text) { Space = SpaceProcessingModeValues.Preserve };
                return written;
            }

            written.DataType = CellValues.InlineString;
            written.InlineString = new InlineString(new SharedText(text.Length > LongestText ? text.Substring(0, LongestText) + "…" : text) { Space = SpaceProcessingModeValues.Preserve });
        }

        return written;
    }
}
