namespace PerformanceRules.Versions;

/// <summary>What a change of rulebook does to one indicator of a sheet.</summary>
public sealed record IndicatorImpact
{
    internal IndicatorImpact(string id, string title, decimal? before, decimal? after)
    {
        Id = id;
        Title = title;
        Before = before;
        After = after;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public string Title { get; }

    /// <summary>Gets the score by the first rulebook, or <see langword="null"/> where it has none.</summary>
    public decimal? Before { get; }

    /// <summary>Gets the score by the second rulebook, or <see langword="null"/> where it has none.</summary>
    public decimal? After { get; }
}
