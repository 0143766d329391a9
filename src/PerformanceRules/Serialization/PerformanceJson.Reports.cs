using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <content>Reports, with every derivation.</content>
#pragma warning disable CA1822 // They belong with the other formats, which need the rules.
public sealed partial class PerformanceJson
{
    /// <summary>Writes a report as JSON, as one value of a larger text that the caller writes.</summary>
    /// <param name="writer">Takes the value; it decides on indentation and escaping.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages and formulas.</param>
    /// <param name="origin">Where the sheet was read from and what of it was not read, or <see langword="null"/>.</param>
    public void WriteReport(Utf8JsonWriter writer, EvaluationReport report, Language language = Language.Chinese, ReportOrigin? origin = null) => WriteReportValue(Guard.NotNull(writer), Guard.NotNull(report), language, origin);

    /// <summary>Writes a report as JSON.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages and formulas.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="origin">Where the sheet was read from and what of it was not read, or <see langword="null"/>.</param>
    public void WriteReport(IBufferWriter<byte> output, EvaluationReport report, Language language = Language.Chinese, bool indented = true, ReportOrigin? origin = null)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        WriteReportValue(writer, Guard.NotNull(report), language, origin);
    }

    /// <summary>Writes a report as JSON.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages and formulas.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="origin">Where the sheet was read from and what of it was not read, or <see langword="null"/>.</param>
    /// <returns>The JSON.</returns>
    public string WriteReport(EvaluationReport report, Language language = Language.Chinese, bool indented = true, ReportOrigin? origin = null) => ToText(output => WriteReport(output, report, language, indented, origin));

    /// <summary>Writes a report as JSON to a stream, which is not closed.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages and formulas.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="origin">Where the sheet was read from and what of it was not read, or <see langword="null"/>.</param>
    public void WriteReport(Stream output, EvaluationReport report, Language language = Language.Chinese, bool indented = true, ReportOrigin? origin = null) => WriteTo(Guard.NotNull(output), buffer => WriteReport(buffer, report, language, indented, origin));

    /// <summary>Writes a report as JSON to a stream without blocking a thread; the stream is not closed. No synchronous call is made on it.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages and formulas.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="origin">Where the sheet was read from and what of it was not read, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task WriteReportAsync(Stream output, EvaluationReport report, Language language = Language.Chinese, bool indented = true, ReportOrigin? origin = null, CancellationToken cancellationToken = default) =>
        WriteToAsync(Guard.NotNull(output), buffer => WriteReport(buffer, report, language, indented, origin), cancellationToken);

    /// <summary>Writes a report as JSON to a pipe and flushes it; the caller completes it.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages and formulas.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="origin">Where the sheet was read from and what of it was not read, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is flushed.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task WriteReportAsync(PipeWriter output, EvaluationReport report, Language language = Language.Chinese, bool indented = true, ReportOrigin? origin = null, CancellationToken cancellationToken = default)
    {
        WriteReport(Guard.NotNull(output), report, language, indented, origin);
        return output.FlushAsync(cancellationToken).AsTask();
    }

    private static void WriteReportValue(Utf8JsonWriter writer, EvaluationReport report, Language language, ReportOrigin? origin) =>
        JsonSerializer.Serialize(writer, ReportDocuments.Of(report, language, origin), PerformanceJsonContext.Strict.ReportDocument);
}
#pragma warning restore CA1822
