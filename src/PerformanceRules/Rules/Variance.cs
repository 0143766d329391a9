namespace PerformanceRules.Rules;

/// <summary>The reading "variance": what a difference between final accounts and budget (差异率) means.</summary>
public enum Variance
{
    /// <summary>Spending below the budget counts like spending above it. The default.</summary>
    Absolute,

    /// <summary>Only spending above the budget counts.</summary>
    Signed,
}
