namespace PerformanceRules.Rulebooks;

/// <summary>The reading "scoreRounding": how scores are rounded half up (四舍五入). Forms carry two decimals.</summary>
public sealed record ScoreRounding
{
    /// <summary>Gets how many decimals are kept, 0 to 6. The default is 2.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>
    /// Gets a value indicating whether each indicator is rounded and sections and total are sums of the rounded, which is the default;
    /// else nothing is rounded until the total.
    /// </summary>
    public bool EachIndicator { get; init; } = true;
}
