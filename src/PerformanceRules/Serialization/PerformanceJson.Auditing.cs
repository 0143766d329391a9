using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Serialization.Auditing;

namespace PerformanceRules.Serialization;

/// <content>The formats of the audit. What is exact and no decimal stands beside its decimal as a fraction.</content>
#pragma warning disable CA1822 // They belong with the other formats, which need the rules.
public sealed partial class PerformanceJson
{
    /// <summary>Writes one indicator with its derivation, the clause behind every step, and who waived a deduction.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="language">The language of formulas.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteIndicator(IBufferWriter<byte> output, IndicatorResult indicator, Language language = Language.Chinese, bool indented = true)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        WriteIndicator(writer, indicator, language);
    }

    internal static void WriteIndicator(Utf8JsonWriter writer, IndicatorResult indicator, Language language) => JsonSerializer.Serialize(
        writer, ReportDocuments.Of(Guard.NotNull(indicator), language), PerformanceJsonContext.Strict.IndicatorResultDocument);

    /// <summary>Writes an audit.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="audit">The audit.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteAudit(IBufferWriter<byte> output, SheetAudit audit, Language language = Language.Chinese, bool indented = true)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        AuditWriter.Write(writer, Guard.NotNull(audit), language);
    }

    /// <summary>Writes a re-check (复核).</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="review">The re-check.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteReview(IBufferWriter<byte> output, Reviews.SheetReview review, Language language = Language.Chinese, bool indented = true)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        ReviewWriter.Write(writer, Guard.NotNull(review), language);
    }

    /// <summary>Reads a file of waivers: { "waivers": [ { "fingerprint", "approvedBy", "reason", "until" } ] }.</summary>
    /// <param name="utf8Json">The file as UTF-8 JSON.</param>
    /// <param name="waivers">The waivers, or <see langword="null"/>.</param>
    /// <param name="errors">Every error with its place; none where the file was read.</param>
    /// <returns>Whether the file was read.</returns>
    public bool TryReadWaivers(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out IReadOnlyList<Waiver>? waivers, out IReadOnlyList<InputError> errors) =>
        InputText.TryRead(utf8Json, WaiverReader.Read, out waivers, out errors);

    /// <summary>Writes what the readings of a standard make of a sheet.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="report">The report of the sheet.</param>
    /// <param name="analysis">The analysis of the same sheet.</param>
    /// <param name="language">The language of the readings' names.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteReadings(
        IBufferWriter<byte> output, EvaluationReport report, ReadingAnalysis analysis, Language language = Language.Chinese, bool indented = true)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        ReadingsWriter.Write(writer, Guard.NotNull(report), Guard.NotNull(analysis), language);
    }

    /// <summary>Writes where the points of a sheet are lost, and a plan that brings them back.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="gains">The analysis.</param>
    /// <param name="plan">The plan, or <see langword="null"/> for none.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteGains(
        IBufferWriter<byte> output, GainAnalysis gains, GainPlan? plan = null, Language language = Language.Chinese, bool indented = true)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        GainsWriter.Write(writer, Guard.NotNull(gains), plan, language);
    }

    /// <summary>Writes two reports side by side.</summary>
    /// <param name="output">Takes the UTF-8 JSON.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    public void WriteComparison(
        IBufferWriter<byte> output, ReportComparison comparison, Language language = Language.Chinese, bool indented = true)
    {
        using Utf8JsonWriter writer = Start(output, indented);
        ComparisonWriter.Write(writer, Guard.NotNull(comparison), language);
    }
}
#pragma warning restore CA1822
