using System.Text.Json.Serialization;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Serialization.Documents;

/// <summary>A form and its standard: the sections with their weights, what every indicator is scored by, and the clauses in the standard's own words.</summary>
// Rules wait until their kind is known.
internal sealed class RulebookDocument
{
    /// <summary>Gets or sets where the JSON Schema is that an editor checks the file by; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    /// <inheritdoc cref="RulebookDefinition.Id"/>
    [Demanded]
    public string? Id { get; set; }

    /// <inheritdoc cref="RulebookDefinition.Version"/>
    [Demanded]
    public string? Version { get; set; }

    /// <inheritdoc cref="RulebookDefinition.Title"/>
    [Demanded]
    public string? Title { get; set; }

    /// <inheritdoc cref="RulebookDefinition.Source"/>
    public RulebookSourceDocument? Source { get; set; }

    /// <inheritdoc cref="RulebookDefinition.FirstYear"/>
    [Demanded]
    public int? FirstYear { get; set; }

    /// <inheritdoc cref="RulebookDefinition.LastYear"/>
    public int? LastYear { get; set; }

    /// <summary>Gets or sets the readings (口径) that every rule takes which has them, by name: a rule that states its own is set by this too.</summary>
    public Dictionary<string, string?>? Readings { get; set; }

    /// <inheritdoc cref="RulebookDefinition.RowScale"/>
    public decimal? RowScale { get; set; }

    /// <inheritdoc cref="RulebookDefinition.HighestTotal"/>
    public decimal? HighestTotal { get; set; }

    /// <inheritdoc cref="RulebookDefinition.Grades"/>
    public List<GradeDocument?>? Grades { get; set; }

    /// <inheritdoc cref="RulebookDefinition.Sections"/>
    [Demanded]
    public List<SectionDocument?>? Sections { get; set; }

    /// <inheritdoc cref="RulebookDefinition.Clauses"/>
    public List<ClauseDocument?>? Clauses { get; set; }

    /// <inheritdoc cref="RulebookDefinition.Checks"/>
    public List<CheckDocument?>? Checks { get; set; }
}

/// <inheritdoc cref="CheckDefinition"/>
internal sealed class CheckDocument
{
    /// <inheritdoc cref="CheckDefinition.Id"/>
    [Demanded]
    public string? Id { get; set; }

    /// <inheritdoc cref="CheckDefinition.For"/>
    [Demanded]
    public CheckScope? For { get; set; }

    /// <inheritdoc cref="CheckDefinition.When"/>
    [Demanded]
    public string? When { get; set; }

    /// <inheritdoc cref="CheckDefinition.Severity"/>
    public Severity? Severity { get; set; }

    /// <inheritdoc cref="CheckDefinition.Title"/>
    public LocalizedTextDocument? Title { get; set; }

    /// <inheritdoc cref="CheckDefinition.Message"/>
    [Demanded]
    public LocalizedTextDocument? Message { get; set; }

    /// <inheritdoc cref="CheckDefinition.Points"/>
    public string? Points { get; set; }
}

/// <summary>A text in Chinese and in English.</summary>
internal sealed class LocalizedTextDocument
{
    /// <summary>Gets or sets the text in Chinese.</summary>
    [Demanded]
    public string? Zh { get; set; }

    /// <summary>Gets or sets the text in English.</summary>
    [Demanded]
    public string? En { get; set; }
}

/// <inheritdoc cref="RulebookSource"/>
internal sealed class RulebookSourceDocument
{
    /// <inheritdoc cref="RulebookSource.Document"/>
    [Demanded]
    public string? Document { get; set; }

    /// <inheritdoc cref="RulebookSource.Issuer"/>
    public string? Issuer { get; set; }

    /// <inheritdoc cref="RulebookSource.Address"/>
    public string? Address { get; set; }
}

/// <inheritdoc cref="Grade"/>
internal sealed class GradeDocument
{
    /// <inheritdoc cref="Grade.Name"/>
    [Demanded]
    public string? Name { get; set; }

    /// <inheritdoc cref="Grade.From"/>
    [Demanded]
    public decimal? From { get; set; }
}

/// <inheritdoc cref="Clause"/>
internal sealed class ClauseDocument
{
    /// <inheritdoc cref="Clause.Id"/>
    [Demanded]
    public string? Id { get; set; }

    /// <inheritdoc cref="Clause.Text"/>
    [Demanded]
    public string? Text { get; set; }

    /// <inheritdoc cref="Clause.Items"/>
    public List<string?>? Items { get; set; }
}

/// <inheritdoc cref="Section"/>
internal sealed class SectionDocument
{
    /// <inheritdoc cref="Section.Id"/>
    [Demanded]
    public string? Id { get; set; }

    /// <inheritdoc cref="Section.Title"/>
    [Demanded]
    public string? Title { get; set; }

    /// <inheritdoc cref="Section.Weight"/>
    [Demanded]
    public decimal? Weight { get; set; }

    /// <inheritdoc cref="Section.InPrinciple"/>
    public bool InPrinciple { get; set; }

    /// <inheritdoc cref="Section.Effect"/>
    public SectionEffect Effect { get; set; }

    /// <inheritdoc cref="Section.Ceiling"/>
    public decimal? Ceiling { get; set; }

    /// <inheritdoc cref="Section.Indicators"/>
    public List<IndicatorDocument?>? Indicators { get; set; }

    /// <inheritdoc cref="Section.Open"/>
    public OpenIndicatorsDocument? Open { get; set; }

    /// <inheritdoc cref="Section.Sections"/>
    public List<SectionDocument?>? Sections { get; set; }
}

/// <inheritdoc cref="Indicator"/>
internal sealed class IndicatorDocument
{
    /// <inheritdoc cref="Indicator.Id"/>
    [Demanded]
    public string? Id { get; set; }

    /// <inheritdoc cref="Indicator.Title"/>
    [Demanded]
    public string? Title { get; set; }

    /// <inheritdoc cref="Indicator.Weight"/>
    [Demanded]
    public decimal? Weight { get; set; }

    /// <inheritdoc cref="Indicator.Rule"/>
    [Demanded]
    public RawJson Rule { get; set; }

    /// <summary>Gets or sets the lowest score that the rule may give in points, 0 or less; the default is 0.</summary>
    public decimal? Lowest { get; set; }

    /// <summary>Gets or sets the highest score that the rule may give in points; the default is the weight.</summary>
    public decimal? Highest { get; set; }

    /// <inheritdoc cref="Indicator.Explanation"/>
    public string? Explanation { get; set; }

    /// <inheritdoc cref="Indicator.Standard"/>
    public string? Standard { get; set; }

    /// <inheritdoc cref="Indicator.ExemptionAllowed"/>
    public bool ExemptionAllowed { get; set; }

    /// <inheritdoc cref="Indicator.NotApplicableAllowed"/>
    public bool NotApplicableAllowed { get; set; }
}

/// <inheritdoc cref="OpenIndicators"/>
internal sealed class OpenIndicatorsDocument
{
    /// <inheritdoc cref="OpenIndicators.Rules"/>
    [Demanded]
    public List<RawJson>? Rules { get; set; }

    /// <inheritdoc cref="OpenIndicators.Explanation"/>
    public string? Explanation { get; set; }

    /// <inheritdoc cref="OpenIndicators.Standard"/>
    public string? Standard { get; set; }

    /// <inheritdoc cref="OpenIndicators.UnusedWeightTo"/>
    public string? UnusedWeightTo { get; set; }

    /// <inheritdoc cref="OpenIndicators.WeightsOptional"/>
    public bool WeightsOptional { get; set; }

    /// <inheritdoc cref="OpenIndicators.NotApplicableAllowed"/>
    public bool NotApplicableAllowed { get; set; }
}
