using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Word;

/// <summary>Writes a scored sheet: its titles as paragraphs, then a table for each block of rows, so that the headings of a block go with it from page to page.</summary>
internal static class WordForm
{
    public static IEnumerable<OpenXmlElement> Of(ScoredSheet sheet)
    {
        int row = 1;
        while (row < sheet.NextRow && !BeginsBlock(sheet, row) && (IsOf(sheet, row, SheetStyle.Title) || IsOf(sheet, row, SheetStyle.Subtitle)))
        {
            SheetCell title = sheet.Rows[row - 1][0];
            bool isYear = title.Text.StartsWith('（');
            yield return title.Style == SheetStyle.Title
                ? WordParagraphs.Of(title.Text, size: 32, bold: true, JustificationValues.Center, color: null)
                : WordParagraphs.Of(title.Text, size: 20, bold: !isYear, isYear ? JustificationValues.Center : JustificationValues.Left, color: null, before: 120);
            row++;
        }

        while (row < sheet.NextRow)
        {
            int next = row + 1;
            while (next < sheet.NextRow && !BeginsBlock(sheet, next))
            {
                next++;
            }

            // Two tables without anything between them would be one.
            yield return WordParagraphs.Of(string.Empty, size: 8, bold: false, JustificationValues.Left, color: null);
            yield return WordTable.Of(sheet, row, next - 1);
            row = next;
        }
    }

    // A part begins with its title, another block of it with its headings; the head of a form to fill in, with its first label.
    private static bool BeginsBlock(ScoredSheet sheet, int row) =>
        (row == 2 && IsOf(sheet, row, SheetStyle.Label)) || (row > 2 && (IsOf(sheet, row, SheetStyle.Subtitle) || (IsOf(sheet, row, SheetStyle.Heading) && !IsOf(sheet, row - 1, SheetStyle.Subtitle))));

    private static bool IsOf(ScoredSheet sheet, int row, SheetStyle style) => sheet.Rows[row - 1][0].Style == style;
}
