namespace PerformanceRules.Model;

/// <summary>What a stepped deduction is scored from: this year's rate and, where it is held against last year, last year's.</summary>
public sealed record SteppedDeductionEvidence : Evidence
{
    /// <summary>Gets this year's rate (结转结余率, 部门预决算差异率).</summary>
    public Rate? Current { get; init; }

    /// <summary>Gets last year's rate; not needed where the rule has a fixed threshold.</summary>
    public Rate? Previous { get; init; }
}
