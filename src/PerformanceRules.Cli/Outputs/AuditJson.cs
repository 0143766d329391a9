using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Outputs;

/// <summary>Writes the audit of a file as JSON.</summary>
internal static class AuditJson
{
    public static void Write(Utf8JsonWriter writer, ScoredFile file, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file.Name);
        if (file.Report is { } report)
        {
            SheetAudit audit = report.Audit();
            writer.WriteString("rulebook", report.Rulebook.Reference);
            writer.WriteString("unit", report.Submission.Unit);
            writer.WriteNumber("year", report.Submission.Year);
            writer.WriteNumber("score", report.Score);
            writer.WritePoints("claimed", report.Claimed);
            writer.WritePoints("difference", audit.Difference);
            writer.WriteNumber("explained", audit.Explained);
            writer.WritePoints("unexplained", audit.Unexplained);
            writer.WriteObjects("findings", audit.Findings, finding => WriteMembers(writer, finding, language));
        }
        else
        {
            writer.WriteStartObject("error");
            writer.WriteString("path", file.Error!.Path);
            writer.WriteString("message", file.Error.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, AuditFinding finding, Language language)
    {
        writer.WriteString("code", finding.Code);
        writer.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
        writer.WriteOptional("indicator", finding.Indicator);
        writer.WriteOptional("section", finding.Section);
        writer.WriteString("message", finding.ToText(language));
        writer.WriteNumber("points", finding.Points);
        writer.WriteNumber("accounts", finding.Accounts);
        writer.WriteOptional("expected", finding.Expected);
        writer.WriteOptional("found", finding.Found);
        writer.WriteOptional("clause", finding.Clause?.Text);
    }
}
