using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Blank;
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
            if (name is AuditSheet.Name or EntryFormulas.Sheet)
            {
                continue;
            }

            if (sheet.State?.Value is { } state && state != SheetStateValues.Visible)
            {
                notes.Add(new FormNote(FormNoteKind.NotUnderstood, new FormPlace(0, 1, 1) { Sheet = name }, FormMessages.HiddenSheet, name));
            }
            else if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart { Worksheet: { } worksheet })
            {
                ReadSheet(worksheet, content.AddTable(name), values, notes);
            }
        }

        return content;
    }

    private static void ReadSheet(Worksheet worksheet, FormTable table, StoredValues values, FormNotes notes)
    {
        Dictionary<(int Row, int Column), (int Rows, int Columns)> merged = MergedCells.Read(worksheet);
        HiddenCells hidden = new(worksheet, notes);
        int row = -1;
        foreach (Row sheetRow in worksheet.Descendants<Row>())
        {
            row = sheetRow.RowIndex?.Value is { } index ? (int)Math.Min(index, int.MaxValue) - 1 : row + 1;
            bool isHidden = HiddenCells.IsHidden(sheetRow);
            int column = -1;
            foreach (Cell cell in sheetRow.Elements<Cell>())
            {
                column = CellAddress.TryRead(cell.CellReference?.Value, out CellAddress address) ? address.Column : column + 1;
                (int rows, int columns) = merged.TryGetValue((row, column), out (int Rows, int Columns) span) ? span : (1, 1);
                FormCell read = new(table.PlaceOf(row, column), values.TextOf(cell, table.PlaceOf(row, column)))
                {
                    IsComputed = cell.CellFormula is not null,

                    // A merged cell is seen where any of its columns is.
                    IsHidden = Enumerable.Range(column, columns).All(hidden.IsHidden),
                };
                if (isHidden && rows == 1)
                {
                    hidden.NameRow(read);
                    continue;
                }

                if (read.IsHidden)
                {
                    hidden.NameColumn(read);
                }

                table.Put(row, column, read, rows, columns);
            }
        }
    }
}
