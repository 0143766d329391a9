using System.Text.Json;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization;

/// <summary>Writes a rulebook as it is read; what is not given is left out.</summary>
internal static class RulebookWriter
{
    public static void Write(Utf8JsonWriter writer, RulebookDefinition rulebook, RuleJson rules)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rulebook.Id);
        writer.WriteString("version", rulebook.Version);
        writer.WriteString("title", rulebook.Title);
        if (rulebook.Source is { } source)
        {
            writer.WriteStartObject("source");
            writer.WriteString("document", source.Document);
            WriteText(writer, "issuer", source.Issuer);
            WriteText(writer, "address", source.Address);
            writer.WriteEndObject();
        }

        writer.WriteNumber("firstYear", rulebook.FirstYear);
        if (rulebook.LastYear is { } lastYear)
        {
            writer.WriteNumber("lastYear", lastYear);
        }

        WriteNumber(writer, "rowScale", rulebook.RowScale);
        WriteNumber(writer, "highestTotal", rulebook.HighestTotal);
        writer.WriteStartObject("readings");
        writer.WriteString(ReadingNames.ScoreRounding, RulebookReadings.NameOf(rulebook.ScoreRounding));
        writer.WriteEndObject();
        WriteGrades(writer, rulebook.Grades);
        WriteSections(writer, rulebook.Sections, rules);
        WriteClauses(writer, rulebook.Clauses);
        WriteChecks(writer, rulebook.Checks);
        writer.WriteEndObject();
    }

    private static void WriteGrades(Utf8JsonWriter writer, IReadOnlyList<Grade> grades)
    {
        writer.WriteStartArray("grades");
        foreach (Grade grade in grades)
        {
            writer.WriteStartObject();
            writer.WriteString("name", grade.Name);
            writer.WriteNumber("from", grade.From);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteClauses(Utf8JsonWriter writer, IReadOnlyList<Clause> clauses)
    {
        writer.WriteStartArray("clauses");
        foreach (Clause clause in clauses)
        {
            writer.WriteStartObject();
            writer.WriteString("id", clause.Id);
            writer.WriteString("text", clause.Text);
            if (clause.Items.Count > 0)
            {
                writer.WriteStartArray("items");
                foreach (string item in clause.Items)
                {
                    writer.WriteStringValue(item);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteChecks(Utf8JsonWriter writer, IReadOnlyList<CheckDefinition> checks)
    {
        if (checks.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("checks");
        foreach (CheckDefinition check in checks)
        {
            writer.WriteStartObject();
            writer.WriteString("id", check.Id);
            writer.WriteString("for", ReadingOption<CheckScope>.NameOf(check.For));
            writer.WriteString("when", check.When);
            writer.WriteString("severity", ReadingOption<Severity>.NameOf(check.Severity));
            WriteLocalized(writer, "title", check.Title);
            WriteLocalized(writer, "message", check.Message);
            WriteText(writer, "points", check.Points);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLocalized(Utf8JsonWriter writer, string name, Findings.LocalizedText? text)
    {
        if (text is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteString("zh", text.Chinese);
            writer.WriteString("en", text.English);
            writer.WriteEndObject();
        }
    }

    private static void WriteSections(Utf8JsonWriter writer, IReadOnlyList<Section> sections, RuleJson rules)
    {
        writer.WriteStartArray("sections");
        foreach (Section section in sections)
        {
            writer.WriteStartObject();
            writer.WriteString("id", section.Id);
            writer.WriteString("title", section.Title);
            writer.WriteNumber("weight", section.Weight);
            WriteFlag(writer, "inPrinciple", section.InPrinciple);
            if (section.Effect != SectionEffect.Counts)
            {
                writer.WriteString("effect", ReadingOption<SectionEffect>.NameOf(section.Effect));
            }

            WriteNumber(writer, "ceiling", section.Ceiling);
            if (section.Indicators.Count > 0)
            {
                WriteIndicators(writer, section.Indicators, rules);
            }

            if (section.Open is { } open)
            {
                WriteOpen(writer, open, rules);
            }

            if (section.Sections.Count > 0)
            {
                WriteSections(writer, section.Sections, rules);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIndicators(Utf8JsonWriter writer, IReadOnlyList<Indicator> indicators, RuleJson rules)
    {
        writer.WriteStartArray("indicators");
        foreach (Indicator indicator in indicators)
        {
            writer.WriteStartObject();
            writer.WriteString("id", indicator.Id);
            writer.WriteString("title", indicator.Title);
            writer.WriteNumber("weight", indicator.Weight);
            WriteNumber(writer, "lowest", indicator.Lowest);
            WriteNumber(writer, "highest", indicator.Highest);
            writer.WritePropertyName("rule");
            rules.WriteRule(writer, indicator.Rule);
            WriteText(writer, "explanation", indicator.Explanation);
            WriteText(writer, "standard", indicator.Standard);
            WriteFlag(writer, "exemptionAllowed", indicator.ExemptionAllowed);
            WriteFlag(writer, "notApplicableAllowed", indicator.NotApplicableAllowed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOpen(Utf8JsonWriter writer, OpenIndicators open, RuleJson rules)
    {
        writer.WriteStartObject("open");
        writer.WriteStartArray("rules");
        foreach (IScoringRule rule in open.Rules)
        {
            rules.WriteRule(writer, rule);
        }

        writer.WriteEndArray();
        WriteText(writer, "explanation", open.Explanation);
        WriteText(writer, "standard", open.Standard);
        WriteText(writer, "unusedWeightTo", open.UnusedWeightTo);
        WriteFlag(writer, "weightsOptional", open.WeightsOptional);
        WriteFlag(writer, "notApplicableAllowed", open.NotApplicableAllowed);
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

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value);
        }
    }
}
