using System.Text.Json.Serialization;
using PerformanceRules.Model;

namespace PerformanceRules;

/// <summary>One row of a unit's sheet.</summary>
/// <remarks>A row that the rulebook fixes is named by <see cref="Id"/> alone; one that the unit adds names <see cref="Section"/>, <see cref="Title"/> and <see cref="Weight"/> too.</remarks>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<SubmittedIndicator>))]
public sealed record SubmittedIndicator
{
    /// <summary>Gets the id, unique in the sheet.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the id of the open section that the unit adds the indicator to.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the name of an indicator that the unit adds (三级指标).</summary>
    public string? Title { get; init; }

    /// <summary>Gets the weight (分值) of an indicator that the unit adds, in points.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Gets the kind of the rule that scores an indicator that the unit adds; without it the evidence decides.</summary>
    public string? Rule { get; init; }

    /// <summary>Gets the points the unit gave itself (得分), or <see langword="null"/> if it made no claim.</summary>
    public decimal? Claimed { get; init; }

    /// <summary>
    /// Gets a value indicating whether the evidence was taken from <see cref="Claimed"/>, as a form's must be that has no other place for a self-assessment.
    /// The report says so (claim-as-points). JSON never takes a claim for evidence, and does not carry this.
    /// </summary>
    public bool ClaimIsEvidence { get; init; }

    /// <summary>Gets what the indicator is scored from.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Gets the exemption granted from a deduction, if any.</summary>
    public Exemption? Exemption { get; init; }

    /// <summary>Gets the statement that the indicator does not apply, if it is made.</summary>
    public NotApplicable? NotApplicable { get; init; }
}
