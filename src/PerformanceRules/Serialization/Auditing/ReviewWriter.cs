using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Reviews;

namespace PerformanceRules.Serialization.Auditing;

/// <summary>Writes a re-check: row by row the claim, the standard, what the reviewer found and the deviation, and what in it does not add up.</summary>
internal static class ReviewWriter
{
    public static void Write(Utf8JsonWriter writer, SheetReview review, Language language)
    {
        writer.WriteStartObject();
        AuditingJson.WriteHead(writer, review.Report);
        AuditingJson.WriteNumber(writer, "reviewed", review.Total);
        AuditingJson.WriteNumber(writer, "standard", review.ByFinding.Score);
        writer.WriteNumber("reviewedRows", review.ReviewedRows);
        writer.WriteStartArray("rows");
        foreach (ReviewRow row in review.Rows)
        {
            Write(writer, row);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (AuditFinding finding in review.Findings)
        {
            AuditWriter.Write(writer, finding, language);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("ledger");
        AuditWriter.WriteChecks(writer, review.Ledger, language);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReviewRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("indicator", row.Id);
        writer.WriteString("title", row.Title);
        AuditingJson.WriteNumber(writer, "weight", row.Weight);
        AuditingJson.WriteText(writer, "target", row.Row.Target?.Text);
        AuditingJson.WriteText(writer, "actual", row.Row.Actual?.Text);
        AuditingJson.WriteNumber(writer, "claimed", row.Claimed);
        AuditingJson.WriteScore(writer, "computed", row.Computed);
        AuditingJson.WriteScore(writer, "standard", row.Standard);
        if (row.Review is { } found)
        {
            writer.WriteStartObject("review");
            AuditingJson.WriteText(writer, "actual", found.Actual?.Text);
            AuditingJson.WriteNumber(writer, "score", found.Score);
            AuditingJson.WriteText(writer, "reason", found.Reason);
            writer.WriteEndObject();
        }

        AuditingJson.WriteNumber(writer, "deviation", row.Deviation);
        AuditingJson.WriteNumber(writer, "deviationFromStandard", row.DeviationFromStandard);
        writer.WriteEndObject();
    }
}
