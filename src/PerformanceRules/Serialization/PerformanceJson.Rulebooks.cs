using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Serialization;

/// <content>Rulebooks, read, reviewed and written.</content>
public sealed partial class PerformanceJson
{
    /// <summary>Reads a rulebook from a text and checks it.</summary>
    /// <param name="json">The rulebook as JSON.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    public Rulebook ReadRulebook(string json) => ReadRulebook(Encoding.UTF8.GetBytes(Guard.NotNull(json)));

    /// <summary>Reads a rulebook from UTF-8 bytes and checks it.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    public Rulebook ReadRulebook(ReadOnlySpan<byte> utf8Json) =>
        TryReadRulebook(utf8Json, out Rulebook? rulebook, out IReadOnlyList<InputError> errors) ? rulebook : throw new UnreadableInputException(errors);

    /// <summary>Reads a rulebook from UTF-8 bytes in several pieces, as a pipe has them.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    public Rulebook ReadRulebook(in ReadOnlySequence<byte> utf8Json) =>
        utf8Json.IsSingleSegment ? ReadRulebook(utf8Json.First.Span) : ReadRulebook(BoundedInput.ToArray(utf8Json));

    /// <summary>Reads a rulebook from a stream, which is read to its end and not closed.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    public Rulebook ReadRulebook(Stream utf8Json) => ReadRulebook(BoundedInput.ReadToEnd(Guard.NotNull(utf8Json)));

    /// <summary>Reads a rulebook from a stream, which is read to its end without blocking a thread, and not closed.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<Rulebook> ReadRulebookAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        ReadRulebook(await BoundedInput.ReadToEndAsync(Guard.NotNull(utf8Json), cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a rulebook from a pipe, which is read to its end and not completed: the caller completes it.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public async Task<Rulebook> ReadRulebookAsync(PipeReader utf8Json, CancellationToken cancellationToken = default) =>
        ReadRulebook(await BoundedInput.ReadToEndAsync(Guard.NotNull(utf8Json), cancellationToken).ConfigureAwait(false));

    /// <summary>Reads a rulebook from a file and checks it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public Rulebook ReadRulebookFile(string path)
    {
        using FileStream file = File.OpenRead(Guard.NotNull(path));
        return ReadRulebook(file);
    }

    /// <summary>Reads a rulebook, if it can be read and does not contradict itself.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <param name="rulebook">The rulebook, or <see langword="null"/>.</param>
    /// <param name="errors">Every error with its place; none where the rulebook was read.</param>
    /// <returns>Whether the rulebook was read.</returns>
    public bool TryReadRulebook(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Rulebook? rulebook, out IReadOnlyList<InputError> errors) =>
        InputText.TryRead(utf8Json, _rulebooks.Read, out rulebook, out errors);

    /// <summary>Reviews a rulebook (lint): every error that keeps it from being used, and what a careful reader would question.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <returns>The errors and then the warnings, each in the order of the text with code, path, line and column.</returns>
    public IReadOnlyList<RulebookRemark> ReviewRulebook(ReadOnlySpan<byte> utf8Json)
    {
        IReadOnlyList<RulebookRemark> warnings = [];
        InputText.TryRead<object>(
            utf8Json,
            (ReadOnlySpan<byte> utf8, InputErrors found) =>
            {
                warnings = _rulebooks.Review(utf8, found);
                return this;
            },
            out _,
            out IReadOnlyList<InputError> errors);
        return [.. errors.Select(static error => RulebookLint.OfError(error.Code, error.Path, error).At(error.Line, error.Column)), .. warnings];
    }

    /// <summary>Writes a rulebook as JSON, as one value of a larger text that the caller writes.</summary>
    /// <param name="writer">Takes the value; it decides on indentation and escaping.</param>
    /// <param name="rulebook">The rulebook; its rules are registered.</param>
    public void WriteRulebook(Utf8JsonWriter writer, Rulebook rulebook) => WriteRulebookValue(Guard.NotNull(writer), Guard.NotNull(rulebook));

    /// <summary>Writes a rulebook as JSON.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="rulebook">The rulebook; its rules are registered.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteRulebook(IBufferWriter<byte> output, Rulebook rulebook, bool indented = true)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        WriteRulebookValue(writer, Guard.NotNull(rulebook));
    }

    /// <summary>Writes a rulebook as JSON.</summary>
    /// <param name="rulebook">The rulebook; its rules are registered.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <returns>The JSON.</returns>
    public string WriteRulebook(Rulebook rulebook, bool indented = true) => ToText(output => WriteRulebook(output, rulebook, indented));

    /// <summary>Writes a rulebook as JSON to a stream, which is not closed.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="rulebook">The rulebook; its rules are registered.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteRulebook(Stream output, Rulebook rulebook, bool indented = true) => WriteTo(Guard.NotNull(output), buffer => WriteRulebook(buffer, rulebook, indented));

    /// <summary>Writes a rulebook as JSON to a stream without blocking a thread; the stream is not closed. No synchronous call is made on it.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="rulebook">The rulebook; its rules are registered.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task WriteRulebookAsync(Stream output, Rulebook rulebook, bool indented = true, CancellationToken cancellationToken = default) =>
        WriteToAsync(Guard.NotNull(output), buffer => WriteRulebook(buffer, rulebook, indented), cancellationToken);

    /// <summary>Writes a rulebook as JSON to a pipe and flushes it; the caller completes it.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="rulebook">The rulebook; its rules are registered.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is flushed.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task WriteRulebookAsync(PipeWriter output, Rulebook rulebook, bool indented = true, CancellationToken cancellationToken = default)
    {
        WriteRulebook(Guard.NotNull(output), rulebook, indented);
        return output.FlushAsync(cancellationToken).AsTask();
    }

    private void WriteRulebookValue(Utf8JsonWriter writer, Rulebook rulebook) => RulebookWriter.Write(writer, rulebook.Definition, _ruleJson);
}
