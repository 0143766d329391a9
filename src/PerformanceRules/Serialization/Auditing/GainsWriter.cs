using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization.Auditing;

/// <summary>Writes where the points of a sheet are lost, and the plan that brings them back.</summary>
internal static class GainsWriter
{
    public static void Write(Utf8JsonWriter writer, GainAnalysis gains, GainPlan? plan, Language language)
    {
        writer.WriteStartObject();
        AuditingJson.WriteHead(writer, gains.Report);
        writer.WriteStartArray("indicators");
        foreach (IndicatorGain gain in gains.Indicators)
        {
            Write(writer, gain);
        }

        writer.WriteEndArray();
        if (plan is not null)
        {
            Write(writer, plan, language);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IndicatorGain gain)
    {
        writer.WriteStartObject();
        writer.WriteString("id", gain.Id);
        writer.WriteString("title", gain.Title);
        writer.WriteNumber("weight", gain.Weight);
        AuditingJson.WriteScore(writer, "score", gain.Score);
        AuditingJson.WriteNumber(writer, "lost", gain.Lost);
        writer.WriteBoolean("judged", gain.IsJudged);
        writer.WriteBoolean("invertible", gain.IsInvertible);
        AuditingJson.WriteBound(writer, "nextScore", gain.NextScore);
        AuditingJson.WriteBound(writer, "fullWeight", gain.FullWeight);
        if (gain.Cliffs.Count > 0)
        {
            writer.WriteStartArray("cliffs");
            foreach (ScoreBound cliff in gain.Cliffs)
            {
                writer.WriteStartObject();
                AuditingJson.WriteMembers(writer, cliff);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GainPlan plan, Language language)
    {
        writer.WriteStartObject("plan");
        writer.WriteNumber("to", plan.Wanted);
        writer.WriteBoolean("reachable", plan.IsReachable);
        AuditingJson.WriteNumber(writer, "score", plan.Total);
        writer.WriteStartArray("changes");
        foreach (GainChange change in plan.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("indicator", change.Indicator.Id);
            writer.WriteBoolean("judged", change.Indicator.IsJudged);
            AuditingJson.WriteNumber(writer, "points", change.Points);
            AuditingJson.WriteBound(writer, "value", change.Value);
            AuditingJson.WriteExact(writer, "change", change.Difference);
            writer.WriteString("message", change.ToText(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
