namespace PerformanceRules.Model;

/// <summary>Says that an indicator does not apply to the unit. Where the rulebook allows it, the total is rescaled to the full weight.</summary>
public sealed record NotApplicable
{
    /// <summary>Gets why the indicator does not apply.</summary>
    public string? Reason { get; init; }
}
