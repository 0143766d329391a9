using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Views;

namespace PerformanceRules.Cli.Formats;

/// <summary>Writes what became of a file as JSON: the report, or { "file": …, "error": { "path": …, "message": … } } where it could not be read.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    public static void Write(Stream output, ScoredFile file, ReportStyle style, bool indented)
    {
        ArrayBufferWriter<byte> buffer = new();
        if (file.Report is { } report)
        {
            style.Evaluator.Json.WriteReport(buffer, report, style.Language, indented);
        }
        else
        {
            WriteError(buffer, file, indented);
        }

        output.Write(buffer.WrittenSpan);
    }

    private static void WriteError(ArrayBufferWriter<byte> buffer, ScoredFile file, bool indented)
    {
        using Utf8JsonWriter writer = new(buffer, indented ? Indented : Compact);
        writer.WriteStartObject();
        writer.WriteString("file", file.Name);
        writer.WriteStartObject("error");
        writer.WriteString("path", file.Error!.Path);
        writer.WriteString("message", file.Error.Message);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
