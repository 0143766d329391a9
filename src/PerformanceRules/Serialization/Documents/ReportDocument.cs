using System.Text.Json.Serialization;

namespace PerformanceRules.Serialization.Documents;

/// <summary>A report as it stands in JSON. Members stand in the order of the contract; a score that does not exist is null, other absent values are left out.</summary>
internal sealed class ReportDocument
{
    [JsonPropertyName("$schema")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Schema { get; set; }

    public string? Rulebook { get; set; }

    public string? Unit { get; set; }

    public int Year { get; set; }

    public string? Status { get; set; }

    public decimal Score { get; set; }

    public decimal Weight { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Grade { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Claimed { get; set; }

    public SectionResultDocument[]? Sections { get; set; }

    public IndicatorResultDocument[]? Indicators { get; set; }

    public FindingDocument[]? Findings { get; set; }
}

/// <summary>A section of a report as it stands in JSON.</summary>
internal sealed class SectionResultDocument
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public decimal Weight { get; set; }

    public decimal Score { get; set; }
}

/// <summary>An indicator of a report as it stands in JSON.</summary>
internal sealed class IndicatorResultDocument
{
    public string? Id { get; set; }

    public string? Section { get; set; }

    public string? Title { get; set; }

    public decimal Weight { get; set; }

    public decimal? Score { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Claimed { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rule { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NotApplicable { get; set; }

    public DerivationStepDocument[]? Derivation { get; set; }
}

/// <summary>A step of a derivation as it stands in JSON.</summary>
internal sealed class DerivationStepDocument
{
    public string? Result { get; set; }

    public string? Formula { get; set; }

    public string? Substituted { get; set; }

    public decimal? Value { get; set; }

    /// <summary>Gets or sets the value as a fraction, where no decimal holds it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Exact { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reading { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Clause { get; set; }
}

/// <summary>A finding as it stands in JSON.</summary>
internal sealed class FindingDocument
{
    public string? Code { get; set; }

    public string? Severity { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Indicator { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; set; }

    public string? Message { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Claimed { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Computed { get; set; }
}
