namespace PerformanceRules.Model;

/// <summary>
/// A deduction waived, wholly or in part (说明: 如非预算部门主观因素导致扣分的，经相关部门预算主管科室同意，可作为例外情况酌情考虑).
/// </summary>
public sealed record Exemption
{
    /// <summary>Gets the office in charge of the budget that agreed.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Gets why the department was not at fault.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the points given back, never more than the deduction; all of it where <see langword="null"/>.</summary>
    public decimal? Points { get; init; }
}
