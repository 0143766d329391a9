namespace PerformanceRules.Rulebooks;

/// <summary>A part of the sheet (一级指标, 二级指标) with its weight: it holds indicators, is open to a unit's own, or holds further sections.</summary>
public sealed record Section
{
    /// <summary>Gets the id, unique in the rulebook.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the name.</summary>
    public required string Title { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the weight in points, more than 0: what its parts add up to; of a bonus or a penalty the most that is added or taken off.</summary>
    public required decimal Weight { get; init; }

    /// <summary>
    /// Gets a value indicating whether the weight holds in principle alone (原则上): a sheet may give the section another, as long as all weights add up
    /// to the full weight. That is a warning, and no error.
    /// </summary>
    public bool InPrinciple { get; init; }

    /// <summary>Gets what the score does to the total; only a section at the top may do other than count.</summary>
    public SectionEffect Effect { get; init; }

    /// <summary>Gets the most that the total can be where the section's veto applies, 0 or more; only a veto has one.</summary>
    public decimal? Ceiling { get; init; }

    /// <summary>Gets the indicators that the rulebook fixes.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets what the section leaves to the units, or <see langword="null"/> if nothing.</summary>
    public OpenIndicators? Open { get; init; }

    /// <summary>Gets the sections inside this one.</summary>
    public IReadOnlyList<Section> Sections { get; init => field = Guard.Copied(value); } = [];
}
