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
        WriteText(writer, "field"u8, finding.Field);
        writer.WriteString("message"u8, finding.ToText(language));
        WriteNumber(writer, "claimed"u8, finding.Claimed);
        WriteNumber(writer, "computed"u8, finding.Computed);
        WriteValues(writer, finding.Values, language);
        writer.WriteEndObject();
    }

    // Numbers as numbers; what a message says in words, in the language of the report. A name that a rule gives twice stands once, as in the message.
    private static void WriteValues(Utf8JsonWriter writer, IReadOnlyList<FindingValue> values, Language language)
    {
        if (values.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("values"u8);
        for (int index = 0; index < values.Count; index++)
        {
            FindingValue value = values[index];
            if (IsRepeated(values, index))
            {
                continue;
            }

            switch (value.Value)
            {
                case null:
                    writer.WriteNull(value.Name);
                    break;
                case decimal number:
                    writer.WriteNumber(value.Name, number);
                    break;
                case int number:
                    writer.WriteNumber(value.Name, number);
                    break;
                case bool flag:
                    writer.WriteBoolean(value.Name, flag);
                    break;
                default:
                    writer.WriteString(value.Name, value.ToText(language));
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private static bool IsRepeated(IReadOnlyList<FindingValue> values, int index)
    {
        for (int earlier = 0; earlier < index; earlier++)
        {
            if (values[earlier].Name == values[index].Name)
            {
                return true;
            }
        }

        return false;
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
