using System.Text.Json.Serialization;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Serialization.Documents;

/// <summary>A rulebook as it stands in JSON; rules wait until their kind is known.</summary>
internal sealed class RulebookDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public string? Id { get; set; }

    public string? Version { get; set; }

    public string? Title { get; set; }

    public RulebookSourceDocument? Source { get; set; }

    public int? FirstYear { get; set; }

    public int? LastYear { get; set; }

    public Dictionary<string, string?>? Readings { get; set; }

    public decimal? RowScale { get; set; }

    public decimal? HighestTotal { get; set; }

    public List<GradeDocument?>? Grades { get; set; }

    public List<SectionDocument?>? Sections { get; set; }

    public List<ClauseDocument?>? Clauses { get; set; }
}

/// <summary>Where a rulebook comes from, as it stands in JSON.</summary>
internal sealed class RulebookSourceDocument
{
    public string? Document { get; set; }

    public string? Issuer { get; set; }

    public string? Address { get; set; }
}

/// <summary>A grade as it stands in JSON.</summary>
internal sealed class GradeDocument
{
    public string? Name { get; set; }

    public decimal? From { get; set; }
}

/// <summary>A clause as it stands in JSON.</summary>
internal sealed class ClauseDocument
{
    public string? Id { get; set; }

    public string? Text { get; set; }

    public List<string?>? Items { get; set; }
}

/// <summary>A section of a rulebook as it stands in JSON.</summary>
internal sealed class SectionDocument
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public decimal? Weight { get; set; }

    public SectionEffect Effect { get; set; }

    public decimal? Ceiling { get; set; }

    public List<IndicatorDocument?>? Indicators { get; set; }

    public OpenIndicatorsDocument? Open { get; set; }

    public List<SectionDocument?>? Sections { get; set; }
}

/// <summary>A fixed indicator of a rulebook as it stands in JSON.</summary>
internal sealed class IndicatorDocument
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public decimal? Weight { get; set; }

    public RawJson Rule { get; set; }

    public string? Explanation { get; set; }

    public string? Standard { get; set; }

    public bool ExemptionAllowed { get; set; }

    public bool NotApplicableAllowed { get; set; }
}

/// <summary>What a section leaves open, as it stands in JSON.</summary>
internal sealed class OpenIndicatorsDocument
{
    public List<RawJson>? Rules { get; set; }

    public string? Explanation { get; set; }

    public string? Standard { get; set; }

    public string? UnusedWeightTo { get; set; }

    public bool NotApplicableAllowed { get; set; }
}
