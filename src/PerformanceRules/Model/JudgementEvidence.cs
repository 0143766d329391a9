namespace PerformanceRules.Model;

/// <summary>What a qualitative indicator (定性指标) is scored from: the unit's own assessment and the words that justify it.</summary>
public sealed record JudgementEvidence : Evidence
{
    /// <summary>Gets the points the unit gives itself, 0 to the indicator's weight. Either this or <see cref="Rating"/>.</summary>
    public decimal? Points { get; init; }

    /// <summary>Gets the share of the weight the unit gives itself, 0 to 1. Either this or <see cref="Points"/>.</summary>
    public decimal? Rating { get; init; }

    /// <summary>Gets the target (指标值), in words.</summary>
    public Target? Target { get; init; }

    /// <summary>Gets the actual value (完成值), in words.</summary>
    public Actual? Actual { get; init; }

    /// <summary>Gets the grade claimed, where the standard names ranges: 优, 部分达成年度指标并具有一定效果.</summary>
    public string? Grade { get; init; }

    /// <summary>Gets why points were taken off.</summary>
    public string? Reason { get; init; }
}
