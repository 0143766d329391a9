using PerformanceRules.Documents.Excel;
using PerformanceRules.Documents.Reviews;
using PerformanceRules.Documents.Word;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Reviews;

namespace PerformanceRules.Documents;

/// <summary>
/// Writes the form of a re-check (复核表): the published form with the computed score, and beside each row what the reviewer found, the points, the reason and
/// the deviation. A form that is written is read again like any other, with its re-check.
/// </summary>
public static class ReviewForm
{
    /// <summary>Writes a workbook (.xlsx).</summary>
    /// <param name="stream">Takes the workbook; it is not closed.</param>
    /// <param name="review">The re-check.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="review"/> is <see langword="null"/>.</exception>
    public static void WriteExcel(Stream stream, SheetReview review, ScoredFormOptions? options = null)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        ReviewSheets sheets = new(review ?? throw new ArgumentNullException(nameof(review)), options ?? new ScoredFormOptions());
        WorkbookFile.Write(stream, workbook =>
        {
            workbook.AddForm(ExcelReport.FormSheet, sheets.Form(), ReviewSheets.FormWidths);
            workbook.AddList(AuditSheet.Name, sheets.Findings(), ReviewSheets.FindingWidths);
        });
    }

    /// <summary>Writes a Word document (.docx).</summary>
    /// <param name="stream">Takes the document; it is not closed.</param>
    /// <param name="review">The re-check.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="review"/> is <see langword="null"/>.</exception>
    public static void WriteWord(Stream stream, SheetReview review, ScoredFormOptions? options = null)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        ScoredFormOptions written = options ?? new ScoredFormOptions();
        ReviewSheets sheets = new(review ?? throw new ArgumentNullException(nameof(review)), written);
        ReportWords words = ReportWords.In(written.Language);
        DocumentFormat.OpenXml.Wordprocessing.Body body = new();
        body.Append(WordForm.Of(sheets.Form()));
        body.Append(WordParagraphs.Heading(words.Findings));
        foreach (Auditing.AuditFinding finding in review.Findings)
        {
            body.Append(WordParagraphs.Plain($"{words.OfSeverity(finding.Severity)} · {finding.ToText(written.Language)}"));
        }

        if (review.Findings.Count == 0)
        {
            body.Append(WordParagraphs.Plain(written.Language == Language.English ? "The re-check does not contradict itself." : "复核没有自相矛盾之处。"));
        }

        WordReport.Save(stream, body);
    }
}
