namespace PerformanceRules.Rulebooks;

/// <summary>A part of the sheet (一级指标, 二级指标) with its weight: it holds indicators, is open to a unit's own, or holds further sections.</summary>
public sealed record Section
{
    /// <summary>Gets the id, unique in the rulebook.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the name.</summary>
    public required string Title { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the weight in points, more than 0: what its parts add up to.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Gets the indicators that the rulebook fixes.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets what the section leaves to the units, or <see langword="null"/> if nothing.</summary>
    public OpenIndicators? Open { get; init; }

    /// <summary>Gets the sections inside this one.</summary>
    public IReadOnlyList<Section> Sections { get; init => field = Guard.Copied(value); } = [];
}
