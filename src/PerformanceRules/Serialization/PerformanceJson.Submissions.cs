using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using PerformanceRules.Model;

namespace PerformanceRules.Serialization;

/// <content>Submissions, read and written.</content>
public sealed partial class PerformanceJson
{
    /// <summary>Reads a submission from a text.</summary>
    /// <param name="json">The submission as JSON.</param>
    /// <returns>The submission.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public Submission ReadSubmission(string json) => ReadSubmission(Encoding.UTF8.GetBytes(Guard.NotNull(json)));

    /// <summary>Reads a submission from UTF-8 bytes.</summary>
    /// <param name="utf8Json">The submission as UTF-8 JSON.</param>
    /// <returns>The submission.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public Submission ReadSubmission(ReadOnlySpan<byte> utf8Json) =>
        TryReadSubmission(utf8Json, out Submission? submission, out IReadOnlyList<InputError> errors) ? submission : throw new UnreadableInputException(errors);

    /// <summary>Reads a submission from UTF-8 bytes in several pieces, as a pipe has them.</summary>
    /// <param name="utf8Json">The submission as UTF-8 JSON.</param>
    /// <returns>The submission.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public Submission ReadSubmission(in ReadOnlySequence<byte> utf8Json) =>
        utf8Json.IsSingleSegment ? ReadSubmission(utf8Json.First.Span) : ReadSubmission(BoundedInput.ToArray(utf8Json));

    /// <summary>Reads a submission from a stream, which is read to its end and not closed.</summary>
    /// <param name="utf8Json">The submission as UTF-8 JSON.</param>
    /// <returns>The submission.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public Submission ReadSubmission(Stream utf8Json) => ReadSubmission(BoundedInput.ReadToEnd(Guard.NotNull(utf8Json)));

    /// <summary>Reads a submission from a stream, which is read to its end without blocking a thread, and not closed.</summary>
    /// <param name="utf8Json">The submission as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The submission.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<Submission> ReadSubmissionAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        ReadSubmission(await BoundedInput.ReadToEndAsync(Guard.NotNull(utf8Json), cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a submission from a pipe, which is read to its end and not completed: the caller completes it.</summary>
    /// <param name="utf8Json">The submission as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The submission.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<Submission> ReadSubmissionAsync(PipeReader utf8Json, CancellationToken cancellationToken = default) =>
        ReadSubmission(await BoundedInput.ReadToEndAsync(Guard.NotNull(utf8Json), cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a submission, if it can be read.</summary>
    /// <param name="utf8Json">The submission as UTF-8 JSON.</param>
    /// <param name="submission">The submission, or <see langword="null"/>.</param>
    /// <param name="errors">Every error with its place; none where the submission was read.</param>
    /// <returns>Whether the submission was read.</returns>
    public bool TryReadSubmission(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Submission? submission, out IReadOnlyList<InputError> errors) =>
        InputText.TryRead(utf8Json, _submissions.Read, out submission, out errors);

    /// <summary>Writes a submission as JSON, as one value of a larger text that the caller writes.</summary>
    /// <param name="writer">Takes the value; it decides on indentation and escaping.</param>
    /// <param name="submission">The submission; its evidence is of registered rules.</param>
    public void WriteSubmission(Utf8JsonWriter writer, Submission submission) => WriteSubmissionValue(Guard.NotNull(writer), Guard.NotNull(submission));

    /// <summary>Writes a submission as JSON.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="submission">The submission; its evidence is of registered rules.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteSubmission(IBufferWriter<byte> output, Submission submission, bool indented = true)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        WriteSubmissionValue(writer, Guard.NotNull(submission));
    }

    /// <summary>Writes a submission as JSON.</summary>
    /// <param name="submission">The submission; its evidence is of registered rules.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <returns>The JSON.</returns>
    public string WriteSubmission(Submission submission, bool indented = true) => ToText(output => WriteSubmission(output, submission, indented));

    /// <summary>Writes a submission as JSON to a stream, which is not closed.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="submission">The submission; its evidence is of registered rules.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteSubmission(Stream output, Submission submission, bool indented = true) => WriteTo(Guard.NotNull(output), buffer => WriteSubmission(buffer, submission, indented));

    /// <summary>Writes a submission as JSON to a stream without blocking a thread; the stream is not closed. No synchronous call is made on it.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="submission">The submission; its evidence is of registered rules.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task WriteSubmissionAsync(Stream output, Submission submission, bool indented = true, CancellationToken cancellationToken = default) =>
        WriteToAsync(Guard.NotNull(output), buffer => WriteSubmission(buffer, submission, indented), cancellationToken);

    /// <summary>Writes a submission as JSON to a pipe and flushes it; the caller completes it.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="submission">The submission; its evidence is of registered rules.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is flushed.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task WriteSubmissionAsync(PipeWriter output, Submission submission, bool indented = true, CancellationToken cancellationToken = default)
    {
        WriteSubmission(Guard.NotNull(output), submission, indented);
        return output.FlushAsync(cancellationToken).AsTask();
    }

    private void WriteSubmissionValue(Utf8JsonWriter writer, Submission submission) => SubmissionWriter.Write(writer, submission, _ruleJson);
}
