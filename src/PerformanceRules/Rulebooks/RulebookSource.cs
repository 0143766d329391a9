namespace PerformanceRules.Rulebooks;

/// <summary>Where a rulebook comes from.</summary>
public sealed record RulebookSource
{
    /// <summary>Gets the document that publishes the standard.</summary>
    public required string Document { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets who issued it, where that is known.</summary>
    public string? Issuer { get; init; }

    /// <summary>Gets the address it was published at, where that is known.</summary>
    public string? Address { get; init; }
}
