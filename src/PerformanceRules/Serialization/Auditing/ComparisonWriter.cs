using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization.Auditing;

/// <summary>Writes two reports side by side.</summary>
internal static class ComparisonWriter
{
    public static void Write(Utf8JsonWriter writer, ReportComparison comparison, Language language)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("before");
        AuditingJson.WriteHead(writer, comparison.Before);
        writer.WriteEndObject();
        writer.WriteStartObject("after");
        AuditingJson.WriteHead(writer, comparison.After);
        writer.WriteEndObject();
        AuditingJson.WriteNumber(writer, "difference", comparison.Difference);
        writer.WriteStartArray("sections");
        foreach (SectionChange section in comparison.Sections)
        {
            writer.WriteStartObject();
            writer.WriteString("id", section.Id);
            writer.WriteString("title", section.Title);
            AuditingJson.WriteScore(writer, "before", section.Before);
            AuditingJson.WriteScore(writer, "after", section.After);
            AuditingJson.WriteNumber(writer, "difference", section.Difference);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("indicators");
        foreach (IndicatorChange change in comparison.Changes)
        {
            Write(writer, change, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IndicatorChange change, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", change.Id);
        writer.WriteString("title", change.Title);
        AuditingJson.WriteScore(writer, "before", change.Before?.Score);
        AuditingJson.WriteScore(writer, "after", change.After?.Score);
        AuditingJson.WriteNumber(writer, "difference", change.Difference);
        writer.WriteString("message", change.ToText(language));
        writer.WriteStartArray("values");
        foreach (OperandChange value in change.Values)
        {
            writer.WriteStartObject();
            writer.WriteString("name", value.Name);
            AuditingJson.WriteScore(writer, "before", value.Before?.ToDecimal());
            AuditingJson.WriteScore(writer, "after", value.After?.ToDecimal());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        AuditingJson.WriteChoices(writer, "readings", change.Readings);
        writer.WriteEndObject();
    }
}
