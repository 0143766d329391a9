using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization.Auditing;

/// <summary>Writes what the readings of a standard make of a sheet.</summary>
internal static class ReadingsWriter
{
    /// <summary>More are no list that anybody reads; the readings themselves say what turns on them.</summary>
    private const int MostCombinations = 256;

    public static void Write(Utf8JsonWriter writer, EvaluationReport report, ReadingAnalysis analysis, Language language)
    {
        writer.WriteStartObject();
        AuditingJson.WriteHead(writer, report);
        Write(writer, "lowest", analysis.Lowest);
        Write(writer, "highest", analysis.Highest);
        writer.WriteBoolean("exhaustive", analysis.IsExhaustive);
        writer.WriteStartArray("readings");
        foreach (ReadingEffect effect in analysis.Effects)
        {
            Write(writer, effect, language);
        }

        writer.WriteEndArray();
        WriteCombinations(writer, analysis);
        writer.WriteEndObject();
    }

    private static void WriteCombinations(Utf8JsonWriter writer, ReadingAnalysis analysis)
    {
        ReadingCombination[] combinations = [.. analysis.Combinations.Take(MostCombinations + 1)];
        if (combinations.Length > MostCombinations)
        {
            return;
        }

        writer.WriteStartArray("combinations");
        foreach (ReadingCombination combination in combinations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("score", combination.Total);
            AuditingJson.WriteChoices(writer, "readings", combination.Choices);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, ReadingCombination combination)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("score", combination.Total);
        AuditingJson.WriteChoices(writer, "readings", combination.Choices);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadingEffect effect, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("name", effect.Reading.Name);
        writer.WriteString("title", ReadingTerms.Name(effect.Reading.Name, language));
        writer.WriteString("inForce", effect.Reading.Option);
        writer.WriteNumber("points", effect.Points);
        writer.WriteStartArray("options");
        foreach (ReadingOutcome outcome in effect.Outcomes)
        {
            Write(writer, outcome, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadingOutcome outcome, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("option", outcome.Choice.Option);
        writer.WriteString("meaning", ReadingTerms.Option(outcome.Choice.Name, outcome.Choice.Option, language));
        writer.WriteNumber("score", outcome.Total);
        writer.WriteStartArray("indicators");
        foreach (ReadingScore indicator in outcome.Indicators)
        {
            writer.WriteStartObject();
            writer.WriteString("id", indicator.Id);
            writer.WriteString("title", indicator.Title);
            writer.WriteNumber("weight", indicator.Weight);
            AuditingJson.WriteScore(writer, "score", indicator.Score);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
