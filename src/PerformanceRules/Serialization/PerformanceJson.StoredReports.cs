using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using PerformanceRules.Verification;

namespace PerformanceRules.Serialization;

/// <content>Reports that were written as JSON, read again. No rule is asked: a report of any rulebook is read.</content>
#pragma warning disable CA1822 // They belong with the other formats.
public sealed partial class PerformanceJson
{
    /// <summary>Reads a report that was written as JSON from a text.</summary>
    /// <param name="json">The report as JSON.</param>
    /// <returns>The report as it was written.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public StoredReport ReadReport(string json) => ReadReport(Encoding.UTF8.GetBytes(Guard.NotNull(json)));

    /// <summary>Reads a report that was written as JSON from UTF-8 bytes.</summary>
    /// <param name="utf8Json">The report as UTF-8 JSON.</param>
    /// <returns>The report as it was written.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public StoredReport ReadReport(ReadOnlySpan<byte> utf8Json) =>
        TryReadReport(utf8Json, out StoredReport? report, out IReadOnlyList<InputError> errors) ? report : throw new UnreadableInputException(errors);

    /// <summary>Reads a report that was written as JSON from UTF-8 bytes in several pieces, as a pipe has them.</summary>
    /// <param name="utf8Json">The report as UTF-8 JSON.</param>
    /// <returns>The report as it was written.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public StoredReport ReadReport(in ReadOnlySequence<byte> utf8Json) =>
        utf8Json.IsSingleSegment ? ReadReport(utf8Json.First.Span) : ReadReport(BoundedInput.ToArray(utf8Json));

    /// <summary>Reads a report that was written as JSON from a stream, which is read to its end and not closed.</summary>
    /// <param name="utf8Json">The report as UTF-8 JSON.</param>
    /// <returns>The report as it was written.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public StoredReport ReadReport(Stream utf8Json) => ReadReport(BoundedInput.ReadToEnd(Guard.NotNull(utf8Json)));

    /// <summary>Reads a report that was written as JSON from a stream, which is read to its end without blocking a thread, and not closed.</summary>
    /// <param name="utf8Json">The report as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report as it was written.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<StoredReport> ReadReportAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        ReadReport(await BoundedInput.ReadToEndAsync(Guard.NotNull(utf8Json), cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a report that was written as JSON from a pipe, which is read to its end and not completed: the caller completes it.</summary>
    /// <param name="utf8Json">The report as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report as it was written.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<StoredReport> ReadReportAsync(PipeReader utf8Json, CancellationToken cancellationToken = default) =>
        ReadReport(await BoundedInput.ReadToEndAsync(Guard.NotNull(utf8Json), cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a report that was written as JSON, if it can be read.</summary>
    /// <param name="utf8Json">The report as UTF-8 JSON.</param>
    /// <param name="report">The report as it was written, or <see langword="null"/>.</param>
    /// <param name="errors">Every error with its place; none where the report was read.</param>
    /// <returns>Whether the report was read.</returns>
    public bool TryReadReport(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out StoredReport? report, out IReadOnlyList<InputError> errors) =>
        InputText.TryRead(utf8Json, StoredReportReader.Read, out report, out errors);
}
#pragma warning restore CA1822
