using System.Xml.Linq;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.OpenDocument;

/// <summary>
/// Reads a table or a sheet: repeated rows and cells, merged cells, header rows and groups. What hidden rows and columns hold does not count, and is named.
/// </summary>
internal sealed class OpenDocumentTable(FormTable form, OpenDocumentText text, FormNotes notes)
{
    private static readonly HashSet<XName> Groups =
    [
        Names.Table + "table-header-rows", Names.Table + "table-rows", Names.Table + "table-row-group", Names.Table + "table-header-columns",
        Names.Table + "table-columns", Names.Table + "table-column-group",
    ];

    private readonly HashSet<int> _hiddenColumns = [];
    private readonly HashSet<int> _namedColumns = [];
    private int _row;

    public void Read(XElement table)
    {
        ReadColumns(table);
        foreach (XElement row in Parts(table, "table-row"))
        {
            int repeated = row.Count(Names.Table, "number-rows-repeated");
            XElement[] cells = [.. row.Elements().Where(static cell => cell.Name == Names.Table + "table-cell" || cell.Name == Names.Table + "covered-table-cell")];
            int last = Array.FindLastIndex(cells, cell => HoldsSomething(cell));
            if (last < 0)
            {
                // The empty rest of a sheet is one row, repeated a million times.
                _row = (int)Math.Min((long)_row + repeated, int.MaxValue);
                continue;
            }

            bool isHidden = row.Get(Names.Table, "visibility") is "collapse" or "filter";
            for (int time = 0; time < repeated; time++, _row++)
            {
                ReadRow(cells, last, isHidden);
            }
        }
    }

    private static IEnumerable<XElement> Parts(XElement table, string name)
    {
        foreach (XElement element in table.Elements())
        {
            if (element.Name == Names.Table + name)
            {
                yield return element;
            }
            else if (Groups.Contains(element.Name))
            {
                foreach (XElement part in Parts(element, name))
                {
                    yield return part;
                }
            }
        }
    }

    private void ReadColumns(XElement table)
    {
        int column = 0;
        foreach (XElement element in Parts(table, "table-column"))
        {
            int repeated = element.Count(Names.Table, "number-columns-repeated");
            for (int time = 0; time < repeated && column < DocumentLimits.Columns; time++, column++)
            {
                _ = element.Get(Names.Table, "visibility") is "collapse" or "filter" && _hiddenColumns.Add(column);
            }
        }
    }

    private void ReadRow(XElement[] cells, int last, bool isHidden)
    {
        int column = 0;
        for (int index = 0; index <= last; index++)
        {
            XElement cell = cells[index];
            int repeated = cell.Count(Names.Table, "number-columns-repeated");
            if (cell.Name == Names.Table + "covered-table-cell")
            {
                column += Math.Min(repeated, DocumentLimits.Columns + 1);
                continue;
            }

            for (int time = 0; time < repeated; time++, column++)
            {
                ReadCell(cell, column, isHidden);
            }
        }
    }

    private void ReadCell(XElement cell, int column, bool isHidden)
    {
        FormPlace place = form.PlaceOf(_row, column);
        OpenDocumentValue value = new(cell, text);
        string written = value.Text;
        if (value.IsError)
        {
            notes.Add(new FormNote(FormNoteKind.NotUnderstood, place, FormMessages.CellError, written));
            written = string.Empty;
        }

        bool isHiddenColumn = _hiddenColumns.Contains(column);
        if (isHidden || isHiddenColumn)
        {
            NameHidden(place, written, isHiddenColumn);
            written = string.Empty;
        }

        form.Put(
            _row,
            column,
            new FormCell(place, written) { IsComputed = value.IsComputed },
            cell.Count(Names.Table, "number-rows-spanned"),
            cell.Count(Names.Table, "number-columns-spanned"));
    }

    private void NameHidden(FormPlace place, string written, bool isColumn)
    {
        if (FormText.IsBlank(written) || (isColumn && !_namedColumns.Add(place.Column)))
        {
            return;
        }

        notes.Add(FormNote.Create(
            FormNoteKind.NotUnderstood,
            place,
            written,
            isColumn ? "该列是隐藏的，未读取。" : "该行是隐藏的，未读取。",
            isColumn ? "The column is hidden; it is not read." : "The row is hidden; it is not read."));
    }

    // An error of a formula may show nothing.
    private static bool HoldsSomething(XElement cell) => cell.HasElements || cell.Count(Names.Table, "number-columns-spanned") > 1;
}
