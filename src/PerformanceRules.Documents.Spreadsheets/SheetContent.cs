using System.Globalization;
using ExcelDataReader;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Spreadsheets;

/// <summary>Reads one sheet of a workbook as a table. What is hidden does not count, and is named.</summary>
internal sealed class SheetContent(IExcelDataReader reader, FormNotes notes)
{
    private readonly Dictionary<(int Row, int Column), (int Rows, int Columns)> _merged = [];
    private readonly HashSet<int> _namedColumns = [];

    public void AddTo(FormContent content)
    {
        if (reader.VisibleState is { } state && state != "visible")
        {
            notes.Add(FormNote.Create(
                FormNoteKind.NotUnderstood, new FormPlace(0, 1, 1) { Sheet = reader.Name }, reader.Name, $"工作表“{reader.Name}”是隐藏的，未读取。", $"The sheet \"{reader.Name}\" is hidden; it is not read."));
            return;
        }

        FormTable table = content.AddTable(reader.Name);
        ReadMerged();
        for (int row = 0; reader.Read(); row++)
        {
            for (int column = 0; column < reader.FieldCount; column++)
            {
                ReadCell(table, row, column);
            }
        }
    }

    private void ReadMerged()
    {
        long covered = 0;
        foreach (CellRange range in reader.MergeCells ?? [])
        {
            int rows = range.ToRow - range.FromRow + 1;
            int columns = range.ToColumn - range.FromColumn + 1;
            covered += (long)rows * columns;
            if (rows < 1 || columns < 1 || covered > (long)DocumentLimits.Rows * DocumentLimits.Columns)
            {
                throw new UnreadableDocumentException("合并单元格过多，自评表不会如此。", "The merged cells cover more than any form has.");
            }

            _merged[(range.FromRow, range.FromColumn)] = (rows, columns);
        }
    }

    private void ReadCell(FormTable table, int row, int column)
    {
        bool isMerged = _merged.TryGetValue((row, column), out (int Rows, int Columns) span);
        FormPlace place = table.PlaceOf(row, column);
        string text = TextOf(column);
        if (text.Length == 0 && !isMerged)
        {
            return;
        }

        bool isHiddenColumn = reader.GetColumnWidth(column) == 0;
        if (isHiddenColumn || reader.RowHeight == 0)
        {
            NameHidden(place, text, isHiddenColumn);
            text = string.Empty;
        }

        (int rows, int columns) = isMerged ? span : (1, 1);
        table.Put(row, column, new FormCell(place, text), rows, columns);
    }

    // A cell with an error holds no value, and is blank.
    private string TextOf(int column) => reader.GetValue(column) switch
    {
        null => string.Empty,
        string text => text.Replace("\r\n", "\n", StringComparison.Ordinal),
        DateTime day => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        bool flag => flag ? "TRUE" : "FALSE",
        double number => SpreadsheetNumbers.ToText(number, reader.GetNumberFormatString(column)),
        int number => SpreadsheetNumbers.ToText(number, reader.GetNumberFormatString(column)),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private void NameHidden(FormPlace place, string text, bool isColumn)
    {
        if (text.Length == 0 || (isColumn && !_namedColumns.Add(place.Column)))
        {
            return;
        }

        notes.Add(FormNote.Create(
            FormNoteKind.NotUnderstood,
            place,
            text,
            isColumn ? "该列是隐藏的，未读取。" : "该行是隐藏的，未读取。",
            isColumn ? "The column is hidden; it is not read." : "The row is hidden; it is not read."));
    }
}
