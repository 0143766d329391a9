namespace PerformanceRules.Rules;

/// <summary>What a rule is told where its settings are reviewed: the indicator around it.</summary>
public readonly record struct SettingContext
{
    /// <summary>Initializes what a rule is told.</summary>
    /// <param name="weight">The weight of the indicator in points, or <see langword="null"/> where each unit sets its own.</param>
    /// <param name="items">The numbered items of the clause that the scoring rests on; empty where it has none.</param>
    public SettingContext(decimal? weight, IReadOnlyList<string> items)
    {
        Weight = weight;
        Items = Guard.NotNull(items);
    }

    /// <summary>Gets the weight of the indicator in points, or <see langword="null"/> where each unit sets its own.</summary>
    public decimal? Weight { get; }

    /// <summary>Gets the lowest score that the indicator may have in points; <see langword="null"/> for 0.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>Gets the highest score that the indicator may have in points; <see langword="null"/> for its weight.</summary>
    public decimal? Highest { get; init; }

    /// <summary>Gets the numbered items of the clause that the scoring rests on; empty where it has none.</summary>
    public IReadOnlyList<string> Items { get; }
}
