using PerformanceRules.Documents.Overviews;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents;

/// <content>The same without blocking a thread: the document is made in memory, and only asynchronous calls are made on the stream, as Kestrel wants it.</content>
public static partial class ScoredForm
{
    /// <summary>Writes a Word document (.docx) asynchronously, as <see cref="WriteWord(Stream, EvaluationReport, ScoredFormOptions?)"/> does.</summary>
    /// <param name="stream">Takes the document; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteWordAsync(Stream stream, EvaluationReport report, ScoredFormOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(NotNull(stream, nameof(stream)), buffer => WriteWord(buffer, report, options), cancellationToken);

    /// <summary>Writes a workbook (.xlsx) with live formulas asynchronously, as <see cref="WriteExcel(Stream, EvaluationReport, ScoredFormOptions?)"/> does.</summary>
    /// <param name="stream">Takes the workbook; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteExcelAsync(Stream stream, EvaluationReport report, ScoredFormOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(NotNull(stream, nameof(stream)), buffer => WriteExcel(buffer, report, options), cancellationToken);

    /// <summary>Writes a self-contained HTML page asynchronously, as <see cref="WriteHtml(Stream, EvaluationReport, ScoredFormOptions?)"/> does.</summary>
    /// <param name="stream">Takes the page in UTF-8; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteHtmlAsync(Stream stream, EvaluationReport report, ScoredFormOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(NotNull(stream, nameof(stream)), buffer => WriteHtml(buffer, report, options), cancellationToken);

    /// <summary>Writes a Markdown text asynchronously, as <see cref="WriteMarkdown(Stream, EvaluationReport, ScoredFormOptions?)"/> does.</summary>
    /// <param name="stream">Takes the Markdown in UTF-8; it is not closed.</param>
    /// <param name="report">The report.</param>
    /// <param name="options">How to write it, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteMarkdownAsync(Stream stream, EvaluationReport report, ScoredFormOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteAsync(NotNull(stream, nameof(stream)), buffer => WriteMarkdown(buffer, report, options), cancellationToken);

    /// <summary>Writes an overview of many sheets asynchronously, as <see cref="WriteExcel(Stream, Overview, Language)"/> does.</summary>
    /// <param name="stream">Takes the workbook; it is not closed.</param>
    /// <param name="overview">The overview.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteExcelAsync(Stream stream, Overview overview, Language language, CancellationToken cancellationToken = default) =>
        WriteAsync(NotNull(stream, nameof(stream)), buffer => WriteExcel(buffer, overview, language), cancellationToken);

    /// <summary>Writes an overview of many sheets asynchronously, as <see cref="WriteHtml(Stream, Overview, Language)"/> does.</summary>
    /// <param name="stream">Takes the page in UTF-8; it is not closed.</param>
    /// <param name="overview">The overview.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteHtmlAsync(Stream stream, Overview overview, Language language, CancellationToken cancellationToken = default) =>
        WriteAsync(NotNull(stream, nameof(stream)), buffer => WriteHtml(buffer, overview, language), cancellationToken);

    /// <summary>Writes an overview of many sheets asynchronously, as <see cref="WriteMarkdown(Stream, Overview, Language)"/> does.</summary>
    /// <param name="stream">Takes the Markdown in UTF-8; it is not closed.</param>
    /// <param name="overview">The overview.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static Task WriteMarkdownAsync(Stream stream, Overview overview, Language language, CancellationToken cancellationToken = default) =>
        WriteAsync(NotNull(stream, nameof(stream)), buffer => WriteMarkdown(buffer, overview, language), cancellationToken);

    private static async Task WriteAsync(Stream stream, Action<Stream> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using MemoryStream buffer = new();
        write(buffer);
        buffer.Position = 0;
        await buffer.CopyToAsync(stream, 81920, cancellationToken).ConfigureAwait(false);
    }
}
