using System.Text.Json;
using PerformanceRules.Auditing;

namespace PerformanceRules.Cli.Outputs;

/// <summary>Writes what readings make of a sheet as JSON.</summary>
internal static class ReadingsJson
{
    public static void Write(Utf8JsonWriter writer, ReadingAnalysis analysis)
    {
        writer.WriteStartObject();
        writer.WriteNumber("default", analysis.Default);
        writer.WriteBoolean("complete", analysis.IsComplete);
        writer.WriteBoolean("exhaustive", analysis.IsExhaustive);
        WriteCombination(writer, "lowest", analysis.Lowest);
        WriteCombination(writer, "highest", analysis.Highest);
        writer.WriteObjects("readings", analysis.Effects, effect =>
        {
            writer.WriteString("reading", effect.Reading.Name);
            writer.WriteNumber("points", effect.Points);
            writer.WriteObjects("options", effect.Outcomes, outcome => WriteOutcome(writer, outcome));
        });
        writer.WriteEndObject();
    }

    private static void WriteCombination(Utf8JsonWriter writer, string name, ReadingCombination combination)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("total", combination.Total);
        writer.WriteStartObject("choices");
        foreach (Rules.ReadingChoice choice in combination.Choices)
        {
            writer.WriteString(choice.Name, choice.Option);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter writer, ReadingOutcome outcome)
    {
        writer.WriteString("option", outcome.Choice.Option);
        writer.WriteBoolean("inForce", outcome.IsInForce);
        writer.WriteNumber("total", outcome.Total);
        writer.WriteObjects("indicators", outcome.Indicators, indicator =>
        {
            writer.WriteString("id", indicator.Id);
            writer.WriteString("title", indicator.Title);
            writer.WriteNumber("weight", indicator.Weight);
            writer.WritePoints("score", indicator.Score);
        });
    }
}
