using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization.Auditing;

/// <summary>Writes an audit: the totals, and every finding with what was expected, what stands there, the points and the clause.</summary>
internal static class AuditWriter
{
    public static void Write(Utf8JsonWriter writer, SheetAudit audit, Language language)
    {
        writer.WriteStartObject();
        AuditingJson.WriteHead(writer, audit.Report);
        AuditingJson.WriteNumber(writer, "difference", audit.Difference);
        AuditingJson.WriteNumber(writer, "explained", audit.Explained);
        AuditingJson.WriteNumber(writer, "unexplained", audit.Unexplained);
        writer.WriteString("summary", audit.Summary(language));
        writer.WriteStartArray("findings");
        foreach (AuditFinding finding in audit.Findings)
        {
            Write(writer, finding, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AuditFinding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", AuditingJson.NameOf(finding.Severity));
        AuditingJson.WriteText(writer, "indicator", finding.Indicator);
        AuditingJson.WriteText(writer, "section", finding.Section);
        writer.WriteString("message", finding.ToText(language));
        AuditingJson.WriteText(writer, "expected", finding.Expected);
        AuditingJson.WriteText(writer, "found", finding.Found);
        AuditingJson.WriteNumber(writer, "points", finding.Points);
        AuditingJson.WriteNumber(writer, "explainedDifference", finding.ExplainedDifference);
        AuditingJson.WriteNumber(writer, "claimed", finding.Finding.Claimed);
        AuditingJson.WriteNumber(writer, "computed", finding.Finding.Computed);
        AuditingJson.WriteText(writer, "clause", finding.Clause?.Text);
        writer.WriteEndObject();
    }
}
