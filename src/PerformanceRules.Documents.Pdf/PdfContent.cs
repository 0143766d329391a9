using System.Globalization;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace PerformanceRules.Documents.Pdf;

/// <summary>Reads the pages of a file, each from top to bottom. A table that goes on at the top of the next page, in the same columns, is one table.</summary>
internal sealed class PdfContent
{
    private const int MostPages = 200;

    private readonly FormContent _content = new();
    private RuledTable? _open;
    private FormTable? _form;
    private int _rows;
    private int _letters;

    public static FormContent Read(PdfDocument document)
    {
        if (document.NumberOfPages > MostPages)
        {
            throw new UnreadableDocumentException(
                string.Create(CultureInfo.InvariantCulture, $"PDF 有 {document.NumberOfPages} 页，自评表没有这么长。"),
                string.Create(CultureInfo.InvariantCulture, $"The PDF has {document.NumberOfPages} pages; no form does."));
        }

        PdfContent content = new();
        foreach (Page page in document.GetPages())
        {
            content.ReadPage(page);
        }

        return content._letters > 0
            ? content._content
            : throw new UnreadableDocumentException(
                "PDF 中没有文字，是扫描件或图片：请提供生成它的 Word 或 Excel 原件。", "The PDF holds no text; it is a scan or a picture: hand in the Word or Excel document that it was made from.");
    }

    private void ReadPage(Page page)
    {
        PageRulings rulings = new(page);
        IReadOnlyList<RuledTable> tables = RuledTable.Find(rulings, page.Number);
        IReadOnlyList<Letter> letters = PageLetters.Of(page, rulings);
        _letters += letters.Count;
        if (_letters > DocumentLimits.Elements)
        {
            throw new UnreadableDocumentException("PDF 的文字过多，自评表没有这么长。", "The PDF holds more text than any form.");
        }

        (RuledTable Lines, PageTable Cells)[] read = [.. tables.Select(table => (table, new PageTable(table, page.Number)))];
        List<Letter> outside = [];
        foreach (Letter letter in letters.Where(static letter => !string.IsNullOrWhiteSpace(letter.Value)))
        {
            PdfRectangle box = letter.BoundingBox;
            PageTable? cells = Array.Find(read, candidate => candidate.Lines.Holds((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2)).Cells;
            if (cells is null)
            {
                outside.Add(letter);
            }
            else
            {
                cells.Take(letter);
            }
        }

        Add(read, LetterLines.Of(outside));
    }

    private void Add((RuledTable Lines, PageTable Cells)[] tables, IReadOnlyList<(double Height, string Text)> lines)
    {
        int line = 0;
        for (int index = 0; index < tables.Length; index++)
        {
            bool hasText = false;
            for (; line < lines.Count && lines[line].Height > tables[index].Lines.Top; line++)
            {
                _content.AddParagraph(lines[line].Text);
                hasText = true;
            }

            Add(tables[index].Lines, tables[index].Cells, goesOn: index == 0 && !hasText);
        }

        // The number of the page may stand below a table that goes on.
        _open = lines.Skip(line).All(static rest => rest.Text.All(static letter => char.IsDigit(letter) || letter is '-' or '—' or ' ' or '第' or '页' or '共' or '/')) ? _open : null;
        for (; line < lines.Count; line++)
        {
            _content.AddParagraph(lines[line].Text);
        }
    }

    private void Add(RuledTable lines, PageTable cells, bool goesOn)
    {
        if (!goesOn || _form is null || _open is null || !SameColumns(_open, lines))
        {
            (_form, _rows) = (_content.AddTable(), 0);
        }

        (_open, _rows) = (lines, cells.AddTo(_form, _rows));
    }

    private static bool SameColumns(RuledTable one, RuledTable other) =>
        one.ColumnCount == other.ColumnCount && one.Columns.Zip(other.Columns).All(static pair => Math.Abs(pair.First - pair.Second) <= PageRulings.Tolerance * 2);
}
