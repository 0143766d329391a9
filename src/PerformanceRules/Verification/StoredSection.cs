namespace PerformanceRules.Verification;

/// <summary>A section of a stored report.</summary>
public sealed record StoredSection
{
    /// <summary>Gets the id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the weight in points.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Gets the score in points.</summary>
    public required decimal Score { get; init; }
}
