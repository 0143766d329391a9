using System.Text.Json;
using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization.Reports;

/// <summary>Writes the members of an indicator's result, and the sentences that its derivation cites.</summary>
internal static class IndicatorJson
{
    /// <summary>Writes the members.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="indicator">The result.</param>
    /// <param name="language">The language of formulas.</param>
    /// <param name="withDerivation">Whether to work out and write the derivation, and the readings that the score turns on.</param>
    /// <param name="cited">Takes the sentences that the derivation cites, each once; <see langword="null"/> where nobody asks for them.</param>
    public static void Write(Utf8JsonWriter writer, IndicatorResult indicator, Language language, bool withDerivation, List<Citation>? cited)
    {
        writer.WriteString("id"u8, indicator.Id);
        writer.WriteString("section"u8, indicator.Section);
        WriteTitle(writer, indicator);
        writer.WriteNumber("weight"u8, indicator.Weight);
        WriteScore(writer, indicator.Score);
        if (indicator.Claimed is { } claimed)
        {
            writer.WriteNumber("claimed"u8, claimed);
        }

        if (indicator.Rule is { } rule)
        {
            writer.WriteString("rule"u8, rule);
        }

        if (withDerivation)
        {
            WriteReadings(writer, indicator.DependsOn);
        }

        if (indicator.IsNotApplicable)
        {
            writer.WriteBoolean("notApplicable"u8, true);
        }

        if (withDerivation)
        {
            WriteDerivation(writer, indicator, language, cited);
        }
    }

    public static void WriteScore(Utf8JsonWriter writer, decimal? score)
    {
        if (score is { } points)
        {
            writer.WriteNumber("score"u8, points);
        }
        else
        {
            writer.WriteNull("score"u8);
        }
    }

    public static void WriteClauses(Utf8JsonWriter writer, List<Citation> cited)
    {
        writer.WriteStartObject("clauses"u8);
        foreach (Citation citation in cited)
        {
            writer.WriteString(RecurringText.Of(citation.Id), RecurringText.Of(citation.Text));
        }

        writer.WriteEndObject();
    }

    // The title of a row that the rulebook fixes is the rulebook's.
    private static void WriteTitle(Utf8JsonWriter writer, IndicatorResult indicator)
    {
        if (indicator.IsFixed)
        {
            writer.WriteString("title"u8, RecurringText.Of(indicator.Title));
        }
        else
        {
            writer.WriteString("title"u8, indicator.Title);
        }
    }

    private static void WriteReadings(Utf8JsonWriter writer, IReadOnlyList<Reading> readings)
    {
        if (readings.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("readings"u8);
        for (int index = 0; index < readings.Count; index++)
        {
            writer.WriteStringValue(readings[index].Name + "=" + readings[index].Option);
        }

        writer.WriteEndArray();
    }

    private static void WriteDerivation(Utf8JsonWriter writer, IndicatorResult indicator, Language language, List<Citation>? cited)
    {
        Derivation derivation = indicator.Derive();
        if (derivation.Exemption is { ApprovedBy: { } approvedBy, Reason: { } reason })
        {
            writer.WriteString("approvedBy"u8, approvedBy);
            writer.WriteString("waiverReason"u8, reason);
        }

        writer.WriteStartArray("derivation"u8);
        for (int index = 0; indicator.Score is not null && index < derivation.Steps.Count; index++)
        {
            DerivationStep step = derivation.Steps[index];
            Citation? citation = derivation.CitationOf(step);
            WriteStep(writer, step, citation, language);
            if (cited is not null && citation is not null && !cited.Contains(citation))
            {
                cited.Add(citation);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteStep(Utf8JsonWriter writer, DerivationStep step, Citation? citation, Language language)
    {
        writer.WriteStartObject();
        if (step.Part is { } part)
        {
            writer.WriteString("part"u8, part);
        }

        writer.WriteString("result"u8, step.Result);
        WriteFormula(writer, step, language);
        writer.WriteString("substituted"u8, StepText.Substituted(step));
        WriteValue(writer, step.Value);
        if (step.Reading is { } reading)
        {
            writer.WriteString("reading"u8, reading.ToString());
        }

        if (citation is not null)
        {
            writer.WriteString("clause"u8, RecurringText.Of(citation.Id));
        }

        writer.WriteEndObject();
    }

    // A rule with words of its own has its formula rendered for every step: a text that never comes again is not worth keeping.
    private static void WriteFormula(Utf8JsonWriter writer, DerivationStep step, Language language)
    {
        if (step.Words is null)
        {
            writer.WriteString("formula"u8, RecurringText.Of(StepText.Formula(step, language)));
        }
        else
        {
            writer.WriteString("formula"u8, StepText.Formula(step, language));
        }
    }

    // A step on the way, a quotient of absurd numbers, may be larger than any decimal: then it stands in "exact" alone.
    private static void WriteValue(Utf8JsonWriter writer, in Rational value)
    {
        if (value.TryToDecimal(out decimal number))
        {
            writer.WriteNumber("value"u8, number);
            return;
        }

        if (Rational.Abs(value) <= decimal.MaxValue)
        {
            writer.WriteNumber("value"u8, value.ToDecimal());
        }
        else
        {
            writer.WriteNull("value"u8);
        }

        writer.WriteString("exact"u8, value.ToString());
    }
}
