namespace PerformanceRules.Rules;

/// <summary>
/// A band of values and what a value in it earns: points, or a share of the weight; the same for all of the band, or between its bounds in
/// proportion (功效系数).
/// </summary>
public sealed record ScoreBand
{
    /// <summary>Gets the lower bound, or <see langword="null"/> where the band has none. It belongs to the band (含), unless <see cref="ExcludesFrom"/>.</summary>
    public decimal? From { get; init; }

    /// <summary>Gets the upper bound, or <see langword="null"/> where the band has none. It does not belong to the band, unless <see cref="IncludesTo"/>.</summary>
    public decimal? To { get; init; }

    /// <summary>Gets a value indicating whether the lower bound does not belong to the band.</summary>
    public bool ExcludesFrom { get; init; }

    /// <summary>Gets a value indicating whether the upper bound belongs to the band (含).</summary>
    public bool IncludesTo { get; init; }

    /// <summary>Gets the points earned, 0 to the weight; at the lower bound, where the band is interpolated. Either this or <see cref="Share"/>.</summary>
    public decimal? Points { get; init; }

    /// <summary>Gets the points earned at the upper bound, where points rise or fall evenly over the band; it then has both bounds.</summary>
    public decimal? PointsAtTo { get; init; }

    /// <summary>Gets the share of the weight earned, 0 to 1; at the lower bound, where the band is interpolated. Either this or <see cref="Points"/>.</summary>
    public decimal? Share { get; init; }

    /// <summary>Gets the share earned at the upper bound, where it rises or falls evenly over the band; it then has both bounds.</summary>
    public decimal? ShareAtTo { get; init; }

    internal bool IsInterpolated => PointsAtTo is not null || ShareAtTo is not null;

    internal decimal Lower => Points ?? Share ?? 0;

    internal decimal Upper => PointsAtTo ?? ShareAtTo ?? Lower;
}
