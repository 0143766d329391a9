using System.Buffers;
using System.Text.Json;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Formats;

/// <summary>Writes what became of a file as JSON: what is made of its report, or { "file": …, "error": { "path": …, "message": … } } where it could not be read.</summary>
internal static class FileJson
{
    // As the library writes its own: Chinese as it is, indented by two, lines that end in \n.
    private static readonly JsonWriterOptions Compact = new() { Encoder = PerformanceJson.TextEncoder, NewLine = "\n" };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    public static void Write(IBufferWriter<byte> output, ScoredFile file, ReportStyle style, bool indented) =>
        Write(output, file, indented, report => style.Evaluator.Json.WriteReport(output, report, style.Json(indented) with { Origin = OriginOf(file, style.Language) }));

    public static void Write(IBufferWriter<byte> output, ScoredFile file, bool indented, Action<EvaluationReport> write)
    {
        if (file.Report is { } report)
        {
            write(report);
        }
        else
        {
            WriteError(output, file, indented);
        }
    }

    private static ReportOrigin OriginOf(ScoredFile file, Language language) => new()
    {
        Source = file.Source,
        Unread =
        [
            .. file.Notes.Where(static note => note.Kind == FormNoteKind.NotUnderstood)
                .Select(note => new UnreadText { Place = note.Place.ToText(language), Text = note.Text, Why = note.ToReason(language) }),
        ],
    };

    private static void WriteError(IBufferWriter<byte> output, ScoredFile file, bool indented)
    {
        using Utf8JsonWriter writer = new(output, indented ? Indented : Compact);
        writer.WriteStartObject();
        writer.WriteString("file", file.Name);
        writer.WriteStartObject("error");
        writer.WriteString("path", file.Error!.Path);
        writer.WriteString("message", file.Error.Message);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
