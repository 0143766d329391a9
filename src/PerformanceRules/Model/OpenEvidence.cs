namespace PerformanceRules.Model;

/// <summary>
/// What a unit reports for an indicator of its own without saying how it is scored. It is what its cells are: where both are quantities the section's rule
/// that takes quantities, where both are dates its deadline, where the target is words a judgement. A number that cannot be read is never judged.
/// </summary>
public sealed record OpenEvidence : Evidence
{
    /// <summary>Gets the target (指标值).</summary>
    public Target? Target { get; init; }

    /// <summary>Gets the actual value (完成值).</summary>
    public Actual? Actual { get; init; }

    /// <summary>Gets a value indicating whether the unit itself says that the target was set too low (年初指标值设定偏低).</summary>
    public bool TargetSetLow { get; init; }

    /// <summary>Gets the points the unit gives itself, where the row is a judgement.</summary>
    public decimal? Points { get; init; }

    /// <summary>Gets the share of the weight the unit gives itself, 0 to 1, where the row is a judgement.</summary>
    public decimal? Rating { get; init; }

    /// <summary>Gets the grade claimed, where the standard names ranges: 优, 部分达成年度指标并具有一定效果.</summary>
    public string? Grade { get; init; }

    /// <summary>Gets why points were taken off.</summary>
    public string? Reason { get; init; }
}
