using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization;

/// <summary>
/// Reads and writes the JSON formats for the rules and rulebooks of an evaluator. Reading is strict, and every error is found in one go.
/// Immutable and safe for use by many threads at once.
/// </summary>
public sealed partial class PerformanceJson
{
    internal static readonly JsonWriterOptions CompactOptions = new() { Encoder = PerformanceJsonContext.Strict.Options.Encoder };
    private static readonly JsonWriterOptions IndentedOptions = CompactOptions with { Indented = true, NewLine = "\n" };

    private readonly RuleJson _ruleJson;
    private readonly SubmissionReader _submissions;
    private readonly RulebookReader _rulebooks;

    internal PerformanceJson(RuleRegistry rules, RulebookCatalog rulebooks)
    {
        _ruleJson = new RuleJson(rules);
        _submissions = new SubmissionReader(_ruleJson, rulebooks);
        _rulebooks = new RulebookReader(_ruleJson);
    }

    /// <summary>Reads a submission.</summary>
    /// <param name="utf8Json">The submission as UTF-8 JSON.</param>
    /// <returns>The submission.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public Submission ReadSubmission(ReadOnlySpan<byte> utf8Json) =>
        TryReadSubmission(utf8Json, out Submission? submission, out IReadOnlyList<InputError> errors) ? submission : throw new UnreadableInputException(errors);

    /// <summary>Reads a submission.</summary>
    /// <param name="json">The submission as JSON.</param>
    /// <returns>The submission.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read; the exception holds every error with its place.</exception>
    public Submission ReadSubmission(string json) => ReadSubmission(Encoding.UTF8.GetBytes(Guard.NotNull(json)));

    /// <summary>Reads a submission, if it can be read.</summary>
    /// <param name="utf8Json">The submission as UTF-8 JSON.</param>
    /// <param name="submission">The submission, or <see langword="null"/>.</param>
    /// <param name="errors">Every error with its place; none where the submission was read.</param>
    /// <returns>Whether the submission was read.</returns>
    public bool TryReadSubmission(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Submission? submission, out IReadOnlyList<InputError> errors) =>
        InputText.TryRead(utf8Json, _submissions.Read, out submission, out errors);

    /// <summary>Reads a rulebook and checks it.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    public Rulebook ReadRulebook(ReadOnlySpan<byte> utf8Json) =>
        TryReadRulebook(utf8Json, out Rulebook? rulebook, out IReadOnlyList<InputError> errors) ? rulebook : throw new UnreadableInputException(errors);

    /// <summary>Reads a rulebook, if it can be read and does not contradict itself.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <param name="rulebook">The rulebook, or <see langword="null"/>.</param>
    /// <param name="errors">Every error with its place; none where the rulebook was read.</param>
    /// <returns>Whether the rulebook was read.</returns>
    public bool TryReadRulebook(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Rulebook? rulebook, out IReadOnlyList<InputError> errors) =>
        InputText.TryRead(utf8Json, _rulebooks.Read, out rulebook, out errors);

    /// <summary>Reads a rulebook and checks it.</summary>
    /// <param name="json">The rulebook as JSON.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    public Rulebook ReadRulebook(string json) => ReadRulebook(Encoding.UTF8.GetBytes(Guard.NotNull(json)));

    /// <summary>Reads a rulebook from a stream, which is read to its end and not closed, and checks it.</summary>
    /// <param name="utf8Json">The rulebook as UTF-8 JSON.</param>
    /// <returns>The rulebook.</returns>
    /// <exception cref="UnreadableInputException">The input cannot be read, or the rulebook contradicts itself; the exception holds every error with its place.</exception>
    public Rulebook ReadRulebook(Stream utf8Json) => ReadRulebook(BoundedStream.ReadToEnd(Guard.NotNull(utf8Json)));

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

    /// <summary>Writes a submission as JSON.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="submission">The submission; its evidence is of registered rules.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteSubmission(IBufferWriter<byte> output, Submission submission, bool indented = true)
    {
        using Utf8JsonWriter writer = new(Guard.NotNull(output), indented ? IndentedOptions : CompactOptions);
        SubmissionWriter.Write(writer, Guard.NotNull(submission), _ruleJson);
    }

    /// <summary>Writes a rulebook as JSON.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="rulebook">The rulebook; its rules are registered.</param>
    public void WriteRulebook(IBufferWriter<byte> output, Rulebook rulebook)
    {
        using Utf8JsonWriter writer = new(Guard.NotNull(output), IndentedOptions);
        RulebookWriter.Write(writer, Guard.NotNull(rulebook).Definition, _ruleJson);
    }

    /// <summary>Writes a report as JSON, with every derivation.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of messages and formulas.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <param name="origin">Where the sheet was read from and what of it was not read, or <see langword="null"/>.</param>
#pragma warning disable CA1822 // It belongs with the other formats, which need the rules.
    public void WriteReport(IBufferWriter<byte> output, EvaluationReport report, Language language = Language.Chinese, bool indented = true, ReportOrigin? origin = null)
    {
        ReportDocument document = ReportDocuments.Of(Guard.NotNull(report), language, origin);
        using Utf8JsonWriter writer = new(Guard.NotNull(output), indented ? IndentedOptions : CompactOptions);
        JsonSerializer.Serialize(writer, document, PerformanceJsonContext.Strict.ReportDocument);
    }
#pragma warning restore CA1822

    internal RuleJson RuleJson => _ruleJson;

    internal RuleRegistry Rules => _ruleJson.Registry;

    internal JsonDocument ToDocument(IScoringRule rule)
    {
        using MemoryStream settings = new();
        using (Utf8JsonWriter writer = new(settings, CompactOptions))
        {
            _ruleJson.WriteRule(writer, rule);
        }

        return JsonDocument.Parse(settings.ToArray());
    }

    internal IScoringRule? CreateDefaultRule(RuleRegistration registration) => _ruleJson.CreateDefault(registration);
}
