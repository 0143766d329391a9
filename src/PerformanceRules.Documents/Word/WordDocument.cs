using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Packages;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PerformanceRules.Documents.Word;

/// <summary>Reads the tables and paragraphs of a .docx. Deleted text (修订) is left out; field codes are not run.</summary>
internal static class WordDocument
{
    public static FormContent Read(byte[] file) => PackageOpening.Read(
        file,
        static stream => WordprocessingDocument.Open(stream, isEditable: false),
        static document => Read(document.MainDocumentPart?.Document?.Body
            ?? throw new UnreadableDocumentException("文件中没有 Word 正文。", "The file holds no Word document.")));

    private static FormContent Read(Body body)
    {
        FormContent content = new();
        foreach (OpenXmlElement element in body.Descendants())
        {
            if (element is Paragraph paragraph && !paragraph.Ancestors<TableCell>().Any())
            {
                content.AddParagraph(TextOf(paragraph));
            }
            else if (element is Table table)
            {
                ReadTable(table, content.AddTable());
            }
        }

        return content;
    }

    private static void ReadTable(Table table, FormTable form)
    {
        int row = 0;
        foreach (TableRow tableRow in table.Descendants<TableRow>().Where(candidate => candidate.Ancestors<Table>().First() == table))
        {
            int column = SpanOf(tableRow.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value, least: 0);
            foreach (TableCell cell in tableRow.Descendants<TableCell>().Where(candidate => candidate.Ancestors<TableRow>().First() == tableRow))
            {
                int span = SpanOf(cell.TableCellProperties?.GridSpan?.Val?.Value, least: 1);
                form.Put(row, column, Continued(cell, form, row, column) ?? new FormCell(form.PlaceOf(row, column), TextOf(cell)), columnSpan: span);
                column += span;
            }

            row++;
        }
    }

    // A cell that goes on from the row above (vMerge) is the cell above.
    private static FormCell? Continued(TableCell cell, FormTable form, int row, int column) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart ? form.At(row - 1, column) : null;

    private static int SpanOf(int? stated, int least) => Math.Max(least, Math.Min(stated ?? least, DocumentLimits.Columns + 1));

    private static string TextOf(TableCell cell) =>
        string.Join("\n", cell.Descendants<Paragraph>().Where(paragraph => paragraph.Ancestors<TableCell>().First() == cell).Select(static paragraph => TextOf(paragraph)));

    private static string TextOf(Paragraph paragraph)
    {
        StringBuilder text = new();
        foreach (OpenXmlElement element in paragraph.Descendants())
        {
            text.Append(element switch
            {
                RunText written => written.Text,
                TabChar => "\t",
                Break or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                _ => string.Empty,
            });
        }

        return text.ToString();
    }
}
