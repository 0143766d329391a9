using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Packages;

namespace PerformanceRules.Documents.Excel;

/// <summary>Reads the visible sheets of an .xlsx as tables. Formulas are not run: their stored results are taken, and noted where they are used.</summary>
internal static class ExcelDocument
{
    public static FormContent Read(byte[] file, FormNotes notes) => PackageOpening.Read(
        file,
        static stream => SpreadsheetDocument.Open(stream, isEditable: false),
        document => Read(
            document.WorkbookPart is { Workbook: not null } workbook ? workbook : throw new UnreadableDocumentException("文件中没有工作簿。", "The file holds no workbook."),
            notes));

    private static FormContent Read(WorkbookPart workbook, FormNotes notes)
    {
        FormContent content = new();
        StoredValues values = new(workbook, notes);
        foreach (Sheet sheet in workbook.Workbook!.Descendants<Sheet>())
        {
            string name = sheet.Name?.Value ?? string.Empty;
            if (name == AuditSheet.Name)
            {
                continue;
            }

            if (sheet.State?.Value is { } state && state != SheetStateValues.Visible)
            {
                notes.Add(new FormNote(FormNoteKind.NotUnderstood, new FormPlace(0, 1, 1) { Sheet = name }, FormMessages.HiddenSheet, name));
            }
            else if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart { Worksheet: { } worksheet })
            {
                ReadSheet(worksheet, content.AddTable(name), values);
            }
        }

        return content;
    }

    private static void ReadSheet(Worksheet worksheet, FormTable table, StoredValues values)
    {
        Dictionary<(int Row, int Column), (int Rows, int Columns)> merged = MergedCells.Read(worksheet);
        int row = -1;
        foreach (Row sheetRow in worksheet.Descendants<Row>())
        {
            row = sheetRow.RowIndex?.Value is { } index ? (int)Math.Min(index, int.MaxValue) - 1 : row + 1;
            int column = -1;
            foreach (Cell cell in sheetRow.Elements<Cell>())
            {
                column = CellAddress.TryRead(cell.CellReference?.Value, out CellAddress address) ? address.Column : column + 1;
                string text = values.TextOf(cell, table.PlaceOf(row, column));
                (int rows, int columns) = merged.TryGetValue((row, column), out (int Rows, int Columns) span) ? span : (1, 1);
                table.Put(row, column, new FormCell(table.PlaceOf(row, column), text) { IsComputed = cell.CellFormula is not null }, rows, columns);
            }
        }
    }
}
