using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Cli.Outputs;

/// <summary>Writes where points are lost, and the plan that brings them back, as JSON.</summary>
internal static class GainJson
{
    public static void Write(Utf8JsonWriter writer, GainAnalysis analysis, GainPlan plan, Language language)
    {
        writer.WriteStartObject();
        writer.WriteNumber("score", analysis.Report.Score);
        writer.WriteNumber("weight", analysis.Report.Weight);
        writer.WriteObjects("indicators", analysis.Indicators.Where(static gain => gain.Lost > 0 || gain.Cliffs.Count > 0), gain => WriteIndicator(writer, gain));
        writer.WriteStartObject("plan");
        writer.WriteNumber("wanted", plan.Wanted);
        writer.WriteBoolean("reachable", plan.IsReachable);
        writer.WriteNumber("total", plan.Total);
        writer.WriteObjects("changes", plan.Changes, change =>
        {
            writer.WriteString("indicator", change.Indicator.Id);
            writer.WriteNumber("points", change.Points);
            WriteBound(writer, "value", change.Value);
            writer.WriteString("message", change.ToText(language));
        });
        writer.WriteEndObject();
        writer.WriteStartArray("leftOut");
        foreach (IndicatorGain gain in analysis.LeftOut)
        {
            writer.WriteStringValue(gain.Id);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter writer, IndicatorGain gain)
    {
        writer.WriteString("id", gain.Id);
        writer.WriteString("title", gain.Title);
        writer.WriteNumber("weight", gain.Weight);
        writer.WritePoints("score", gain.Score);
        writer.WriteNumber("lost", gain.Lost);
        writer.WriteBoolean("judged", gain.IsJudged);
        WriteBound(writer, "nextCent", gain.NextCent);
        WriteBound(writer, "fullWeight", gain.FullWeight);
        writer.WriteObjects("cliffs", gain.Cliffs, cliff => WriteMembers(writer, cliff));
    }

    private static void WriteBound(Utf8JsonWriter writer, string name, ScoreBound? bound)
    {
        if (bound is not null)
        {
            writer.WriteStartObject(name);
            WriteMembers(writer, bound);
            writer.WriteEndObject();
        }
    }

    private static void WriteMembers(Utf8JsonWriter writer, ScoreBound bound)
    {
        writer.WriteString("name", bound.Name);
        writer.WriteNumber("present", bound.Present.ToDecimal());
        writer.WriteNumber("needed", bound.Aim.ToDecimal());
        writer.WriteBoolean("included", bound.IsIncluded || bound.IsWhole);
        writer.WriteOptional("unit", bound.Unit);
    }
}
