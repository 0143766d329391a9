using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerformanceRules.Documents.Recalculation;

/// <summary>The cells of a workbook's first sheet by their addresses, with the texts that they show.</summary>
internal sealed class SheetTexts
{
    private readonly Dictionary<(int Row, char Column), Cell> _cells = [];
    private readonly string[] _shared;

    public SheetTexts(SpreadsheetDocument document)
    {
        WorkbookPart workbook = document.WorkbookPart!;
        _shared = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(static item => item.InnerText) ?? []];
        Worksheet = ((WorksheetPart)workbook.GetPartById(workbook.Workbook!.Descendants<Sheet>().First().Id!.Value!)).Worksheet!;
        foreach (Cell cell in Worksheet.Descendants<Cell>())
        {
            string address = cell.CellReference!.Value!;
            if (char.IsDigit(address[1]))
            {
                _cells[(int.Parse(address.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture), address[0])] = cell;
                LastRow = Math.Max(LastRow, int.Parse(address.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    public Worksheet Worksheet { get; }

    public int LastRow { get; }

    public Cell? At(int row, char column) => _cells.GetValueOrDefault((row, column));

    public string Text(int row, char column) => At(row, column) is not { } cell ? string.Empty
        : cell.DataType?.Value == CellValues.SharedString ? _shared[int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)]
        : cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? string.Empty;
}
