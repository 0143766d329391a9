using PerformanceRules.Documents.Forms;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PerformanceRules.Documents.Pdf;

/// <summary>Puts the letters of a page into the cells of one of its tables.</summary>
internal sealed class PageTable(RuledTable table, int page)
{
    private readonly Dictionary<int, List<Letter>> _letters = [];

    /// <summary>Takes a letter that stands in the table.</summary>
    /// <exception cref="UnreadableDocumentException">It stands on the line between two cells.</exception>
    public void Take(Letter letter)
    {
        PdfRectangle box = letter.BoundingBox;
        double height = (box.Top + box.Bottom) / 2;
        int row = table.RowAt(height);
        int cell = table.CellAt(row, table.ColumnAt((box.Left + box.Right) / 2));
        double margin = Math.Max(0.8, box.Width * 0.15);
        if (cell != table.CellAt(row, table.ColumnAt(box.Left + margin)) || cell != table.CellAt(row, table.ColumnAt(box.Right - margin)))
        {
            string line = Neighbours(letter);
            throw new UnreadableDocumentException(
                $"第 {page} 页的“{line}”压在两个单元格之间的框线上，分不清属于哪一格：请提供生成它的 Word 或 Excel 原件。",
                $"\"{line}\" on page {page} stands on the line between two cells, and could belong to either: hand in the Word or Excel document that the PDF was made from.");
        }

        if (!_letters.TryGetValue(cell, out List<Letter>? letters))
        {
            _letters[cell] = letters = [];
        }

        letters.Add(letter);
    }

    /// <summary>Adds the rows to a table, below those that it has. Headings that are printed again at the top of a page are left out.</summary>
    /// <returns>How many rows the table has then.</returns>
    public int AddTo(FormTable form, int firstRow)
    {
        int skipped = firstRow == 0 ? 0 : RepeatedRows(form);
        IEnumerable<IGrouping<int, (int Row, int Column)>> cells = Enumerable.Range(skipped, table.RowCount - skipped)
            .SelectMany(row => Enumerable.Range(0, table.ColumnCount).Select(column => (Row: row, Column: column)))
            .GroupBy(place => table.CellAt(place.Row, place.Column));
        bool isLabel = firstRow > 0;
        foreach (IGrouping<int, (int Row, int Column)> cell in cells)
        {
            (int Row, int Column) first = (cell.Min(static place => place.Row), cell.Min(static place => place.Column));
            int row = firstRow + first.Row - skipped;
            string text = TextOf(cell.Key);
            isLabel &= first.Row == skipped && text.Length == 0;

            // A label that goes on from the page before is not printed again: the cells on the left of the first row are blank, and are those above them.
            FormCell? continued = isLabel ? form.At(firstRow - 1, first.Column) : null;
            form.Put(
                row,
                first.Column,
                continued ?? new FormCell(form.PlaceOf(row, first.Column), text),
                cell.Max(static place => place.Row) - first.Row + 1,
                cell.Max(static place => place.Column) - first.Column + 1);
        }

        return firstRow + table.RowCount - skipped;
    }

    private int RepeatedRows(FormTable form)
    {
        const int MostHeadings = 6;
        int row = 0;
        while (row < table.RowCount - 1 && Enumerable.Range(0, MostHeadings).Any(heading => IsRepeated(form, heading, row)))
        {
            row++;
        }

        return row;
    }

    private bool IsRepeated(FormTable form, int heading, int row) =>
        Enumerable.Range(0, table.ColumnCount).All(column => form.At(heading, column)?.Text == TextOf(table.CellAt(row, column)))
        && Enumerable.Range(0, table.ColumnCount).Any(column => TextOf(table.CellAt(row, column)).Length > 0);

    private string TextOf(int cell) => _letters.TryGetValue(cell, out List<Letter>? letters) ? LetterLines.OfCell(letters) : string.Empty;

    private string Neighbours(Letter letter)
    {
        double height = letter.StartBaseLine.Y;
        IEnumerable<Letter> near = _letters.Values.SelectMany(static letters => letters)
            .Where(other => Math.Abs(other.StartBaseLine.Y - height) < 2 && Math.Abs(other.StartBaseLine.X - letter.StartBaseLine.X) < 60)
            .OrderBy(static other => other.StartBaseLine.X);
        return string.Concat(near.Append(letter).Select(static other => other.Value));
    }
}
