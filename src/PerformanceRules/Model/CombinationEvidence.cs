namespace PerformanceRules.Model;

/// <summary>What a combination is scored from: the evidence of each of its parts.</summary>
public sealed record CombinationEvidence : Evidence
{
    /// <summary>Gets the evidence of the parts, in any order.</summary>
    public IReadOnlyList<PartEvidence> Parts { get; init => field = Guard.CopiedOrEmpty(value); } = [];
}
