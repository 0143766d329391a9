namespace PerformanceRules.Model;

/// <summary>The evidence of one part of a combination.</summary>
public sealed record PartEvidence
{
    /// <summary>Gets the id of the part.</summary>
    public required string Part { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets what the part is scored from. In JSON it names its kind, as a rule does: { "kind": "checklist", "failed": 1 }.</summary>
    public required Evidence Evidence { get; init => field = Guard.NotNull(value); }
}
