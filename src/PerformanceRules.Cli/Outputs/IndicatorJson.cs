using System.Buffers;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Outputs;

/// <summary>Writes one indicator as JSON: what the report has of it, and the findings that are about it.</summary>
internal static class IndicatorJson
{
    public static void Write(Utf8JsonWriter writer, EvaluationReport report, string id, PerformanceEvaluator evaluator, Language language)
    {
        ArrayBufferWriter<byte> buffer = new();
        evaluator.Json.WriteReport(buffer, report, language);
        using JsonDocument document = JsonDocument.Parse(buffer.WrittenMemory);
        writer.WriteStartObject();
        foreach (JsonProperty member in Of(document.RootElement.GetProperty("indicators"), "id", id).Single().EnumerateObject())
        {
            member.WriteTo(writer);
        }

        writer.WriteStartArray("findings");
        foreach (JsonElement finding in Of(document.RootElement.GetProperty("findings"), "indicator", id))
        {
            finding.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static IEnumerable<JsonElement> Of(JsonElement array, string name, string id) =>
        array.EnumerateArray().Where(element => element.TryGetProperty(name, out JsonElement value) && value.GetString() == id);
}
