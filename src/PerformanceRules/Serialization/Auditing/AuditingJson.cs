using System.Text.Json;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization.Auditing;

/// <summary>What the formats of the audit have in common.</summary>
internal static class AuditingJson
{
    public static void WriteHead(Utf8JsonWriter writer, EvaluationReport report)
    {
        writer.WriteString("rulebook", report.Rulebook.Reference);
        writer.WriteString("unit", report.Submission.Unit);
        writer.WriteNumber("year", report.Submission.Year);
        writer.WriteString("status", report.Status == ReportStatus.Complete ? "complete" : "incomplete");
        writer.WriteNumber("score", report.Score);
        writer.WriteNumber("weight", report.Weight);
        WriteNumber(writer, "claimed", report.Claimed);
    }

    public static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteNumber(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, ((Rational)number).ToDecimal());
        }
    }

    /// <summary>Writes a score that may not exist as null.</summary>
    public static void WriteScore(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes an exact number: its decimal, and where none holds it the fraction beside it.</summary>
    public static void WriteExact(Utf8JsonWriter writer, string name, Rational value)
    {
        writer.WriteNumber(name, value.ToDecimal());
        if (!value.TryToDecimal(out _))
        {
            writer.WriteString(name + "Exact", value.ToString());
        }
    }

    public static void WriteBound(Utf8JsonWriter writer, string name, ScoreBound? bound)
    {
        if (bound is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        WriteMembers(writer, bound);
        writer.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter writer, ScoreBound bound)
    {
        WriteText(writer, "part", bound.Part);
        writer.WriteString("name", bound.Name);
        WriteExact(writer, "present", bound.Present);
        WriteExact(writer, "value", bound.Value);
        writer.WriteBoolean("included", bound.IsIncluded);
        if (bound.Aim != bound.Value)
        {
            WriteExact(writer, "aim", bound.Aim);
        }

        WriteText(writer, "unit", bound.Unit);
    }

    public static void WriteChoices(Utf8JsonWriter writer, string name, IEnumerable<ReadingChoice> choices)
    {
        writer.WriteStartArray(name);
        foreach (ReadingChoice choice in choices)
        {
            writer.WriteStringValue(choice.ToString());
        }

        writer.WriteEndArray();
    }

    public static string NameOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
