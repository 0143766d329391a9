using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.OracleTests;

namespace PerformanceRules.Documents.Recalculation;

/// <summary>Takes the results out of a written workbook, changes its input, and reads the results of another program.</summary>
internal static class WorkbookCells
{
    /// <summary>The columns of budget, target and actual value.</summary>
    private const string Inputs = "CDE";

    public static void DropStoredResults(Stream stream, Random? change)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true);
        foreach (Cell cell in document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()))
        {
            if (cell.CellFormula is not null)
            {
                cell.CellValue = null;
            }
        }

        foreach (Cell cell in Form(document).Descendants<Cell>().Where(cell => change is not null && IsInput(cell)))
        {
            decimal number = decimal.Parse(cell.CellValue!.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
            cell.CellValue = new CellValue((number * change!.Pick(0.5m, 0.9m, 1, 1.1m, 2, 3, 4)).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Reads the column of computed scores: a number, or nothing where a row says in words that it is not scored; headings and merged cells hold neither.</summary>
    public static decimal?[] ReadScores(string workbook)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, isEditable: false);
        string[] shared = [.. document.WorkbookPart!.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];
        List<decimal?> scores = [];
        foreach (Cell cell in Form(document).Descendants<Cell>().Where(cell => cell.CellReference!.Value!.StartsWith('J')))
        {
            string value = cell.CellValue?.Text ?? cell.InlineString?.InnerText ?? string.Empty;
            if (cell.DataType?.Value == CellValues.SharedString || cell.DataType?.Value == CellValues.String)
            {
                if ((cell.DataType.Value == CellValues.String ? value : shared[int.Parse(value, CultureInfo.InvariantCulture)]) is "未计分" or "不适用")
                {
                    scores.Add(null);
                }
            }
            else if (cell.DataType?.Value == CellValues.Error)
            {
                throw new InvalidOperationException($"{workbook}!{cell.CellReference} is {value}.");
            }
            else if (value.Length > 0)
            {
                scores.Add(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) / 1.0000000000m);
            }
        }

        return [.. scores];
    }

    private static bool IsInput(Cell cell) =>
        Inputs.Contains(cell.CellReference!.Value![0], StringComparison.Ordinal) && char.IsDigit(cell.CellReference.Value[1])
        && cell is { CellFormula: null, DataType: null, CellValue: not null };

    private static Worksheet Form(SpreadsheetDocument document) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>().First().Id!.Value!)).Worksheet!;
}
