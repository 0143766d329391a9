using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Serialization.Reports;

/// <summary>Writes a report: here its texts are rendered, in one language.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter writer, EvaluationReport report, ReportJsonOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format"u8, FormatVersion.Current);
        WriteText(writer, "source"u8, options.Origin?.Source);
        WriteHead(writer, report);
        if (options.Content == ReportContent.Scores)
        {
            WriteScores(writer, report);
        }
        else
        {
            WriteDetails(writer, report, options);
            WriteUnread(writer, options.Origin);
            WriteProducer(writer, RulebookHash.Of(report.Rulebook, report.Registry));
        }

        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, EvaluationReport report)
    {
        writer.WriteString("rulebook"u8, report.Rulebook.Reference);
        writer.WriteString("unit"u8, report.Submission.Unit);
        writer.WriteNumber("year"u8, report.Submission.Year);
        WriteText(writer, "project"u8, report.Submission.Project);
        WriteText(writer, "department"u8, report.Submission.Department);
        writer.WriteString("status"u8, report.Status == ReportStatus.Complete ? "complete"u8 : "incomplete"u8);
        writer.WriteNumber("score"u8, report.Score);
    }

    private static void WriteScores(Utf8JsonWriter writer, EvaluationReport report)
    {
        WriteGrade(writer, report);
        writer.WriteStartArray("indicators"u8);
        for (int index = 0; index < report.Indicators.Count; index++)
        {
            IndicatorResult indicator = report.Indicators[index];
            writer.WriteStartObject();
            writer.WriteString("id"u8, indicator.Id);
            IndicatorJson.WriteScore(writer, indicator.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings"u8);
        for (int index = 0; index < report.Findings.Count; index++)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, report.Findings[index].Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDetails(Utf8JsonWriter writer, EvaluationReport report, ReportJsonOptions options)
    {
        writer.WriteNumber("weight"u8, report.Weight);
        WriteGrade(writer, report);
        if (report.Claimed is { } claimed)
        {
            writer.WriteNumber("claimed"u8, claimed);
        }

        WriteSections(writer, report.Sections);
        List<Citation>? cited = options.WithClauses && options.Content == ReportContent.Full ? [] : null;
        writer.WriteStartArray("indicators"u8);
        for (int index = 0; index < report.Indicators.Count; index++)
        {
            writer.WriteStartObject();
            IndicatorJson.Write(writer, report.Indicators[index], options.Language, withDerivation: options.Content == ReportContent.Full, cited);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (cited is not null)
        {
            IndicatorJson.WriteClauses(writer, cited);
        }

        writer.WriteStartArray("findings"u8);
        for (int index = 0; index < report.Findings.Count; index++)
        {
            FindingJson.Write(writer, report.Findings[index], options.Language);
        }

        writer.WriteEndArray();
    }

    private static void WriteGrade(Utf8JsonWriter writer, EvaluationReport report)
    {
        if (report.Grade is { } grade)
        {
            writer.WriteString("grade"u8, grade);
        }
    }

    private static void WriteSections(Utf8JsonWriter writer, IReadOnlyList<SectionResult> sections)
    {
        writer.WriteStartArray("sections"u8);
        for (int index = 0; index < sections.Count; index++)
        {
            SectionResult section = sections[index];
            writer.WriteStartObject();
            writer.WriteString("id"u8, section.Id);
            writer.WriteString("title"u8, RecurringText.Of(section.Title));
            writer.WriteNumber("weight"u8, section.Weight);
            writer.WriteNumber("score"u8, section.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteUnread(Utf8JsonWriter writer, ReportOrigin? origin)
    {
        if (origin is not { Unread.Count: > 0 })
        {
            return;
        }

        writer.WriteStartArray("unread"u8);
        foreach (UnreadText unread in origin.Unread)
        {
            writer.WriteStartObject();
            writer.WriteString("place"u8, unread.Place);
            writer.WriteString("text"u8, unread.Text);
            writer.WriteString("why"u8, unread.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    // By these a report can be checked years later.
    private static void WriteProducer(Utf8JsonWriter writer, string rulebookHash)
    {
        writer.WriteStartObject("producer"u8);
        writer.WriteString("version"u8, LibraryVersion.Text);
        writer.WriteString("rulebookSha256"u8, rulebookHash);
        writer.WriteEndObject();
    }
}
