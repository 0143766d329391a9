using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Packages;

namespace PerformanceRules.Documents.Word;

/// <summary>Reads the tables and paragraphs of a .docx as they are shown with all tracked changes accepted; field codes are not run.</summary>
internal sealed class WordDocument
{
    private readonly WordText _text;
    private readonly FormNotes _notes;
    private readonly FormContent _content = new();

    private WordDocument(MainDocumentPart document, FormNotes notes)
    {
        _text = new WordText(new WordStyles(document));
        _notes = notes;
    }

    public static FormContent Read(byte[] file, FormNotes notes) => PackageOpening.Read(
        file,
        static stream => WordprocessingDocument.Open(stream, isEditable: false),
        document => document.MainDocumentPart is { Document.Body: { } body } part
            ? new WordDocument(part, notes).Read(body)
            : throw new UnreadableDocumentException("文件中没有 Word 正文。", "The file holds no Word document."));

    private FormContent Read(Body body)
    {
        foreach (OpenXmlElement element in body.Descendants())
        {
            // What stands in a text box stands there twice, once for older programs.
            if (element is Paragraph && !WordElements.IsInside(element, "tc") && !WordElements.IsInside(element, "Fallback"))
            {
                _content.AddParagraph(_text.Of(element));
            }
            else if (element is Table table && !WordElements.IsInside(element, "Fallback"))
            {
                ReadTable(table, _content.AddTable());
            }
        }

        return _content;
    }

    private void ReadTable(Table table, FormTable form)
    {
        int row = 0;
        foreach (TableRow tableRow in table.Descendants<TableRow>().Where(candidate => candidate.Ancestors<Table>().First() == table && !IsDeleted(candidate)))
        {
            int column = SpanOf(tableRow.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value, least: 0);
            foreach (TableCell cell in tableRow.Descendants<TableCell>().Where(candidate => candidate.Ancestors<TableRow>().First() == tableRow))
            {
                int span = SpanOf(cell.TableCellProperties?.GridSpan?.Val?.Value, least: 1);
                form.Put(row, column, Continued(cell, form, row, column) ?? new FormCell(form.PlaceOf(row, column), TextOf(cell, form.PlaceOf(row, column))), columnSpan: span);
                column += span;
            }

            row++;
        }
    }

    private static bool IsDeleted(TableRow row) => WordElements.Child(row.TableRowProperties, "del") is not null;

    // A cell that goes on from the row above (vMerge) is the cell above.
    private static FormCell? Continued(TableCell cell, FormTable form, int row, int column) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart ? form.At(row - 1, column) : null;

    private static int SpanOf(int? stated, int least) => Math.Max(least, Math.Min(stated ?? least, DocumentLimits.Columns + 1));

    private string TextOf(TableCell cell, FormPlace place)
    {
        if (WordElements.Child(cell.TableCellProperties, "cellDel") is not null || cell.Ancestors().TakeWhile(static ancestor => ancestor is not TableRow).Any(WordElements.ShowsPrompt))
        {
            return string.Empty;
        }

        Paragraph[] paragraphs = [.. cell.Descendants<Paragraph>().Where(paragraph => paragraph.Ancestors<TableCell>().First() == cell && !WordElements.IsInside(paragraph, "Fallback") && !paragraph.Ancestors().TakeWhile(ancestor => ancestor != cell).Any(WordElements.ShowsPrompt))];
        string own = Join(paragraphs.Where(paragraph => !IsInBox(paragraph, cell)));
        string boxed = Join(paragraphs.Where(paragraph => IsInBox(paragraph, cell)));
        return boxed.Length == 0 ? own : FormText.IsEmpty(own) ? boxed : WithoutBox(own, boxed, place);
    }

    // A text box that repeats the cell is there for the eye; one that says something else is told.
    private string WithoutBox(string own, string boxed, FormPlace place)
    {
        if (!FormText.Fold(own).Contains(FormText.Fold(boxed), StringComparison.Ordinal))
        {
            _notes.Unread(new FormCell(place, boxed), FormMessages.TextBox, FormText.OneLine(own));
        }

        return own;
    }

    private static bool IsInBox(Paragraph paragraph, TableCell cell) => paragraph.Ancestors().TakeWhile(ancestor => ancestor != cell).Any(static ancestor => ancestor.LocalName == "txbxContent");

    private string Join(IEnumerable<Paragraph> paragraphs) => string.Join("\n", paragraphs.Select(_text.Of));
}
