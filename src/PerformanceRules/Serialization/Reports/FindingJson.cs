using System.Text.Json;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization.Reports;

/// <summary>Writes a finding.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, finding.Code);
        writer.WriteString("severity"u8, finding.Severity switch { Severity.Error => "error"u8, Severity.Warning => "warning"u8, _ => "info"u8 });
        WriteText(writer, "indicator"u8, finding.Indicator);
        WriteText(writer, "section"u8, finding.Section);
        WriteText(writer, "part"u8, finding.Part);
        writer.WriteString("message"u8, finding.ToText(language));
        WriteNumber(writer, "claimed"u8, finding.Claimed);
        WriteNumber(writer, "computed"u8, finding.Computed);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
