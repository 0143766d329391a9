using System.Text.Json;
using PerformanceRules.Model;

namespace PerformanceRules.Serialization;

/// <summary>Writes a submission as the contract has it; what is not given is left out.</summary>
internal static class SubmissionWriter
{
    public static void Write(Utf8JsonWriter writer, Submission submission, RuleJson rules)
    {
        writer.WriteStartObject();
        writer.WriteNumber(FormatVersion.Field, FormatVersion.Current);
        writer.WriteString("rulebook", submission.Rulebook);
        writer.WriteString("unit", submission.Unit);
        writer.WriteNumber("year", submission.Year);
        WriteText(writer, "project", submission.Project);
        WriteText(writer, "department", submission.Department);
        WriteNumber(writer, "claimedTotal", submission.ClaimedTotal);
        if (submission.ClaimedSections.Count > 0)
        {
            writer.WriteStartObject("claimedSections");
            foreach (KeyValuePair<string, decimal> section in submission.ClaimedSections.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteNumber(section.Key, section.Value);
            }

            writer.WriteEndObject();
        }

        WriteText(writer, "narrative", submission.Narrative);
        writer.WriteStartArray("indicators");
        foreach (SubmittedIndicator indicator in submission.Indicators)
        {
            Write(writer, indicator, rules);
        }

        writer.WriteEndArray();
        WriteReview(writer, submission.Review);
        writer.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter writer, IReadOnlyList<ReviewedIndicator> review)
    {
        if (review.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("review");
        foreach (ReviewedIndicator row in review)
        {
            writer.WriteStartObject();
            writer.WriteString("indicator", row.Indicator);
            if (row.Actual is { } actual)
            {
                writer.WritePropertyName("actual");
                new Converters.ActualConverter().Write(writer, actual, PerformanceJsonContext.Default.Options);
            }

            WriteNumber(writer, "score", row.Score);
            WriteText(writer, "reason", row.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, SubmittedIndicator indicator, RuleJson rules)
    {
        writer.WriteStartObject();
        WriteText(writer, "section", indicator.Section);
        writer.WriteString("id", indicator.Id);
        WriteText(writer, "title", indicator.Title);
        WriteNumber(writer, "weight", indicator.Weight);
        WriteText(writer, "rule", indicator.Rule);
        WriteNumber(writer, "claimed", indicator.Claimed);
        if (indicator.Evidence is { } evidence)
        {
            writer.WritePropertyName("evidence");
            rules.WriteEvidence(writer, evidence);
        }

        if (indicator.Exemption is { } exemption)
        {
            writer.WriteStartObject("exemption");
            WriteText(writer, "approvedBy", exemption.ApprovedBy);
            WriteText(writer, "reason", exemption.Reason);
            WriteNumber(writer, "points", exemption.Points);
            writer.WriteEndObject();
        }

        if (indicator.NotApplicable is { } notApplicable)
        {
            writer.WriteStartObject("notApplicable");
            WriteText(writer, "reason", notApplicable.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
