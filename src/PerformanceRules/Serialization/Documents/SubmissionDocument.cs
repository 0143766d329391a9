using System.Text.Json.Serialization;
using PerformanceRules.Model;

namespace PerformanceRules.Serialization.Documents;

/// <summary>A submission as it stands in JSON; evidence waits until the rule that takes it is known.</summary>
internal sealed class SubmissionDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public string? Rulebook { get; set; }

    public string? Unit { get; set; }

    public int? Year { get; set; }

    public decimal? ClaimedTotal { get; set; }

    public Dictionary<string, decimal>? ClaimedSections { get; set; }

    public List<SubmittedIndicatorDocument?>? Indicators { get; set; }
}

/// <summary>A row of a submission as it stands in JSON.</summary>
internal sealed class SubmittedIndicatorDocument
{
    public string? Section { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public decimal? Weight { get; set; }

    public string? Rule { get; set; }

    public decimal? Claimed { get; set; }

    public RawJson Evidence { get; set; }

    public Exemption? Exemption { get; set; }

    public NotApplicable? NotApplicable { get; set; }
}
