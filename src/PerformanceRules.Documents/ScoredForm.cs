using System.Text;
using PerformanceRules.Documents.Excel;
using PerformanceRules.Documents.Html;
using PerformanceRules.Documents.Markdown;
using PerformanceRules.Documents.Overviews;
using PerformanceRules.Documents.Word;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents;

/// <summary>
/// Writes a scored form: as Word or Excel in the form's own layout with the computed score beside the claimed one, as an HTML page, or as Markdown.
/// Words of a submission stay words in all of them: never markup, never a formula.
/// </summary>
public static partial class ScoredForm
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a Word document (.docx).</summary>
    /// <param name="stream">Takes the document; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    public static void WriteWord(Stream stream, EvaluationReport report, ScoredFormOptions? options = null) =>
        WordReport.Write(NotNull(stream, nameof(stream)), NotNull(report, nameof(report)), options ?? new ScoredFormOptions());

    /// <summary>
    /// Writes a workbook (.xlsx) in which every score of a built-in rule is a live formula over the cells beside it, and every finding a comment.
    /// A score by a rule of somebody's own is written as its number.
    /// </summary>
    /// <param name="stream">Takes the workbook; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    public static void WriteExcel(Stream stream, EvaluationReport report, ScoredFormOptions? options = null) =>
        ExcelReport.Write(NotNull(stream, nameof(stream)), NotNull(report, nameof(report)), options ?? new ScoredFormOptions());

    /// <summary>Writes one self-contained HTML page, which asks for nothing else and runs nothing.</summary>
    /// <param name="stream">Takes the page in UTF-8; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    public static void WriteHtml(Stream stream, EvaluationReport report, ScoredFormOptions? options = null) =>
        Write(NotNull(stream, nameof(stream)), HtmlReport.Of(NotNull(report, nameof(report)), options ?? new ScoredFormOptions()));

    /// <summary>Writes Markdown for pull requests and tickets.</summary>
    /// <param name="stream">Takes the Markdown in UTF-8; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    public static void WriteMarkdown(Stream stream, EvaluationReport report, ScoredFormOptions? options = null) =>
        Write(NotNull(stream, nameof(stream)), MarkdownReport.Of(NotNull(report, nameof(report)), options ?? new ScoredFormOptions()));

    /// <summary>Gives the paragraphs of the narrative report that are numbers: budget execution (当年预算执行情况), and the score (评价得分情况).</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write them, or <see langword="null"/>.</param>
    /// <returns>The paragraphs, each under its heading.</returns>
    public static string Narrative(EvaluationReport report, ScoredFormOptions? options = null) => string.Join(
        "\n\n",
        NarrativeReport.Of(NotNull(report, nameof(report)), options ?? new ScoredFormOptions()).Select(static paragraph => paragraph.Heading + "\n" + paragraph.Text));

    /// <summary>Writes an overview of many sheets as one self-contained HTML page.</summary>
    /// <param name="stream">Takes the page in UTF-8; it is not closed.</param>
    /// <param name="overview">The overview.</param>
    /// <param name="language">The language.</param>
    public static void WriteHtml(Stream stream, Overview overview, Language language) =>
        Write(NotNull(stream, nameof(stream)), OverviewHtml.Of(NotNull(overview, nameof(overview)), language));

    /// <summary>Writes an overview of many sheets as a workbook (.xlsx): the ranking, the distribution, the findings, and what could not be read.</summary>
    /// <param name="stream">Takes the workbook; it is not closed.</param>
    /// <param name="overview">The overview.</param>
    /// <param name="language">The language.</param>
    public static void WriteExcel(Stream stream, Overview overview, Language language) =>
        OverviewExcel.Write(NotNull(stream, nameof(stream)), NotNull(overview, nameof(overview)), language);

    /// <summary>Writes an overview of many sheets as Markdown.</summary>
    /// <param name="stream">Takes the Markdown in UTF-8; it is not closed.</param>
    /// <param name="overview">The overview.</param>
    /// <param name="language">The language.</param>
    public static void WriteMarkdown(Stream stream, Overview overview, Language language) =>
        Write(NotNull(stream, nameof(stream)), OverviewMarkdown.Of(NotNull(overview, nameof(overview)), language));

    private static void Write(Stream stream, string text)
    {
        byte[] bytes = Utf8.GetBytes(text);
        stream.Write(bytes, 0, bytes.Length);
    }

    private static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);
}
