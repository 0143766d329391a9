using PerformanceRules.Model;

namespace PerformanceRules;

/// <summary>What a re-check (复核) found of one row of a unit's sheet.</summary>
public sealed record ReviewedIndicator
{
    /// <summary>Gets the id of the row.</summary>
    public required string Indicator { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the actual value that the reviewer found (复核完成值); <see langword="null"/> where it is the unit's.</summary>
    public Actual? Actual { get; init; }

    /// <summary>Gets the points that the reviewer gives (复核得分), or <see langword="null"/> where the reviewer gives none.</summary>
    public decimal? Score { get; init; }

    /// <summary>Gets why points were taken off (扣分理由).</summary>
    public string? Reason { get; init; }
}
