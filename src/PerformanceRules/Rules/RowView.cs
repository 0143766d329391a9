namespace PerformanceRules.Rules;

/// <summary>What a row of a sheet shows of its evidence, in the words of the form.</summary>
public sealed record RowView
{
    /// <summary>Gets the cell of the target (指标值); empty where there is none.</summary>
    public string Target { get; init; } = string.Empty;

    /// <summary>Gets the cell of the actual value (完成值); empty where there is none.</summary>
    public string Actual { get; init; } = string.Empty;

    /// <summary>Gets why points were taken off, in the unit's own words; <see langword="null"/> where nothing is said.</summary>
    public string? Reason { get; init; }
}
