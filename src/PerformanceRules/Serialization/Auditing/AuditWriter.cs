using System.Globalization;
using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization.Auditing;

/// <summary>Writes an audit: the totals, every finding with what was expected, what stands there, the points and the clause, the waivers, and the ledger.</summary>
internal static class AuditWriter
{
    public static void Write(Utf8JsonWriter writer, SheetAudit audit, Language language)
    {
        writer.WriteStartObject();
        AuditingJson.WriteHead(writer, audit.Report);
        AuditingJson.WriteNumber(writer, "difference", audit.Difference);
        AuditingJson.WriteNumber(writer, "explained", audit.Explained);
        AuditingJson.WriteNumber(writer, "unexplained", audit.Unexplained);
        writer.WriteStartObject("range");
        AuditingJson.WriteNumber(writer, "lowest", audit.Range.Lowest);
        AuditingJson.WriteNumber(writer, "highest", audit.Range.Highest);
        writer.WriteEndObject();
        writer.WriteString("summary", audit.Summary(language));
        writer.WriteStartArray("findings");
        foreach (AuditFinding finding in audit.Findings)
        {
            Write(writer, finding, language);
        }

        writer.WriteEndArray();
        WriteWaivers(writer, audit.Waivers, language);
        WriteLedger(writer, audit.Ledger, language);
        writer.WriteEndObject();
    }

    /// <summary>Writes one finding, of an audit or of a re-check.</summary>
    public static void Write(Utf8JsonWriter writer, AuditFinding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        AuditingJson.WriteText(writer, "pattern", finding.Pattern?.Code);
        writer.WriteString("severity", AuditingJson.NameOf(finding.Severity));
        AuditingJson.WriteText(writer, "indicator", finding.Indicator);
        AuditingJson.WriteText(writer, "section", finding.Section);
        AuditingJson.WriteText(writer, "field", finding.Pattern?.Finding.Field ?? finding.Finding.Field);
        writer.WriteString("message", finding.ToText(language));
        AuditingJson.WriteText(writer, "expected", finding.Expected);
        AuditingJson.WriteText(writer, "found", finding.Found);
        AuditingJson.WriteNumber(writer, "points", finding.Points);
        writer.WriteString("basis", finding.Basis == PointsBasis.Difference ? "difference" : "reliance");
        AuditingJson.WriteNumber(writer, "explainedDifference", finding.ExplainedDifference);
        AuditingJson.WriteNumber(writer, "claimed", finding.Finding.Claimed);
        AuditingJson.WriteNumber(writer, "computed", finding.Finding.Computed);
        AuditingJson.WriteText(writer, "clause", finding.Clause?.Text);
        writer.WriteString("fingerprint", finding.Fingerprint);
        if (finding.Waiver is { } waiver)
        {
            writer.WriteStartObject("waiver");
            WriteMembers(writer, waiver);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteWaivers(Utf8JsonWriter writer, IReadOnlyList<WaiverUse> uses, Language language)
    {
        if (uses.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("waivers");
        foreach (WaiverUse use in uses)
        {
            writer.WriteStartObject();
            writer.WriteString("fingerprint", use.Waiver.Fingerprint);
            writer.WriteString("state", use.State switch { WaiverState.Applied => "applied", WaiverState.Expired => "expired", _ => "unused" });
            WriteMembers(writer, use.Waiver);
            writer.WriteString("message", use.ToText(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteString("approvedBy", waiver.ApprovedBy);
        writer.WriteString("reason", waiver.Reason);
        writer.WriteString("until", waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void WriteLedger(Utf8JsonWriter writer, AuditLedger ledger, Language language)
    {
        writer.WriteStartObject("ledger");
        WriteChecks(writer, ledger.Checks, language);
        EvidenceShares evidence = ledger.Evidence;
        writer.WriteStartObject("evidence");
        AuditingJson.WriteNumber(writer, "weight", evidence.Weight);
        AuditingJson.WriteNumber(writer, "measured", evidence.Measured);
        AuditingJson.WriteNumber(writer, "judgedWithReason", evidence.JudgedWithReason);
        AuditingJson.WriteNumber(writer, "judgedWithoutReason", evidence.JudgedWithoutReason);
        AuditingJson.WriteNumber(writer, "claimedOnly", evidence.ClaimedOnly);
        AuditingJson.WriteNumber(writer, "unscored", evidence.Unscored);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Writes what was looked for, counted.</summary>
    public static void WriteChecks(Utf8JsonWriter writer, IReadOnlyList<LedgerEntry> checks, Language language)
    {
        writer.WriteStartArray("checks");
        foreach (LedgerEntry entry in checks)
        {
            writer.WriteStartObject();
            writer.WriteString("code", entry.Code);
            writer.WriteString("title", entry.Title.ToText(language));
            writer.WriteNumber("passed", entry.Passed);
            writer.WriteNumber("failed", entry.Failed);
            writer.WriteNumber("notRun", entry.NotRun.Sum(static skipped => skipped.Count));
            writer.WriteStartArray("because");
            foreach (NotRun skipped in entry.NotRun)
            {
                writer.WriteStartObject();
                writer.WriteString("missing", skipped.Missing.Id);
                writer.WriteString("message", skipped.Missing.Text.ToText(language));
                writer.WriteNumber("count", skipped.Count);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
