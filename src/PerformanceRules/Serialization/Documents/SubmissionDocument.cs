using System.Text.Json.Serialization;
using PerformanceRules.Model;

namespace PerformanceRules.Serialization.Documents;

/// <inheritdoc cref="Submission"/>
// Evidence waits until the rule that takes it is known.
internal sealed class SubmissionDocument
{
    /// <summary>Gets or sets where the JSON Schema is that an editor checks the file by; not read.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    /// <inheritdoc cref="Submission.Rulebook"/>
    [Demanded]
    public string? Rulebook { get; set; }

    /// <inheritdoc cref="Submission.Unit"/>
    [Demanded]
    public string? Unit { get; set; }

    /// <inheritdoc cref="Submission.Year"/>
    [Demanded]
    public int? Year { get; set; }

    /// <inheritdoc cref="Submission.Project"/>
    public string? Project { get; set; }

    /// <inheritdoc cref="Submission.Department"/>
    public string? Department { get; set; }

    /// <inheritdoc cref="Submission.ClaimedTotal"/>
    public decimal? ClaimedTotal { get; set; }

    /// <inheritdoc cref="Submission.ClaimedSections"/>
    public Dictionary<string, decimal>? ClaimedSections { get; set; }

    /// <inheritdoc cref="Submission.Narrative"/>
    public string? Narrative { get; set; }

    /// <inheritdoc cref="Submission.Indicators"/>
    public List<SubmittedIndicatorDocument?>? Indicators { get; set; }

    /// <inheritdoc cref="Submission.Review"/>
    public List<ReviewedIndicatorDocument?>? Review { get; set; }
}

/// <inheritdoc cref="ReviewedIndicator"/>
internal sealed class ReviewedIndicatorDocument
{
    /// <inheritdoc cref="ReviewedIndicator.Indicator"/>
    [Demanded]
    public string? Indicator { get; set; }

    /// <inheritdoc cref="ReviewedIndicator.Actual"/>
    public Actual? Actual { get; set; }

    /// <inheritdoc cref="ReviewedIndicator.Score"/>
    public decimal? Score { get; set; }

    /// <inheritdoc cref="ReviewedIndicator.Reason"/>
    public string? Reason { get; set; }
}

/// <inheritdoc cref="SubmittedIndicator"/>
internal sealed class SubmittedIndicatorDocument
{
    /// <inheritdoc cref="SubmittedIndicator.Section"/>
    public string? Section { get; set; }

    /// <inheritdoc cref="SubmittedIndicator.Id"/>
    [Demanded]
    public string? Id { get; set; }

    /// <inheritdoc cref="SubmittedIndicator.Title"/>
    public string? Title { get; set; }

    /// <inheritdoc cref="SubmittedIndicator.Weight"/>
    public decimal? Weight { get; set; }

    /// <inheritdoc cref="SubmittedIndicator.Rule"/>
    public string? Rule { get; set; }

    /// <inheritdoc cref="SubmittedIndicator.Claimed"/>
    public decimal? Claimed { get; set; }

    /// <inheritdoc cref="SubmittedIndicator.Evidence"/>
    public RawJson Evidence { get; set; }

    /// <inheritdoc cref="SubmittedIndicator.Exemption"/>
    public Exemption? Exemption { get; set; }

    /// <inheritdoc cref="SubmittedIndicator.NotApplicable"/>
    public NotApplicable? NotApplicable { get; set; }
}
