namespace PerformanceRules.Rules;

/// <summary>A part of a combination (分项): a sub-indicator with a standard of its own.</summary>
public sealed record CombinedPart
{
    /// <summary>Gets the id, unique in the combination; evidence names it.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the name, where it has one.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the share in the mean, more than 0; the shares add up to 1. Not given for a minimum.</summary>
    public decimal? Share { get; init; }

    /// <summary>Gets the standard that the part is scored by, out of the indicator's full weight.</summary>
    public required IScoringRule Rule { get; init => field = Guard.NotNull(value); }
}
