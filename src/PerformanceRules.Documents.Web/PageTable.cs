using System.Globalization;
using AngleSharp.Dom;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Web;

/// <summary>Reads a table with its merged cells, as a browser lays it out. Hidden rows, columns and cells do not count, and are named where they hold something.</summary>
internal sealed class PageTable(PageText text, Visibility visibility, FormNotes notes)
{
    public void Read(IElement table, FormTable form)
    {
        HashSet<int> hidden = HiddenColumns(table);
        int row = 0;
        foreach (IElement tableRow in RowsOf(table))
        {
            bool isHidden = visibility.IsUnseen(tableRow) || (tableRow.ParentElement is { } group && visibility.IsUnseen(group));
            int column = 0;
            foreach (IElement cell in tableRow.Children.Where(static cell => cell.LocalName is "td" or "th"))
            {
                while (form.At(row, column) is not null)
                {
                    column++;
                }

                int span = SpanOf(cell, "colspan", DocumentLimits.Columns);
                FormPlace place = form.PlaceOf(row, column);
                string written = text.OfCell(cell);
                if (isHidden || visibility.IsUnseen(cell) || Enumerable.Range(column, span).All(hidden.Contains))
                {
                    NameHidden(place, written);
                    written = string.Empty;
                }

                form.Put(row, column, new FormCell(place, written), SpanOf(cell, "rowspan", DocumentLimits.Rows), span);
                column += span;
            }

            row++;
        }
    }

    /// <summary>Lists the rows of a table, and not those of tables within it.</summary>
    public static IEnumerable<IElement> RowsOf(IElement table) => table.Children.SelectMany(static child =>
        child.LocalName == "tr" ? [child] : child.LocalName is "thead" or "tbody" or "tfoot" ? child.Children.Where(static row => row.LocalName == "tr") : []);

    private static int SpanOf(IElement cell, string attribute, int most) =>
        int.TryParse(cell.GetAttribute(attribute)?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int span) && span > 0 ? Math.Min(span, most) : 1;

    private HashSet<int> HiddenColumns(IElement table)
    {
        HashSet<int> hidden = [];
        int column = 0;
        foreach (IElement element in table.Children.SelectMany(static child => child.LocalName == "colgroup" ? child.Children : child.LocalName == "col" ? [child] : Enumerable.Empty<IElement>()))
        {
            for (int span = SpanOf(element, "span", DocumentLimits.Columns); span > 0; span--, column++)
            {
                _ = visibility.IsUnseen(element) && hidden.Add(column);
            }
        }

        return hidden;
    }

    private void NameHidden(FormPlace place, string written)
    {
        if (written.Length > 0)
        {
            notes.Add(FormNote.Create(FormNoteKind.NotUnderstood, place, written, $"“{written}”是隐藏的，未读取。", $"\"{written}\" is hidden; it is not read."));
        }
    }
}
