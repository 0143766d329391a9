namespace PerformanceRules.Model;

/// <summary>How a <see cref="Rate"/> comes about.</summary>
public enum RateBasis
{
    /// <summary>The rate is given as such.</summary>
    Given,

    /// <summary>A part divided by the whole (结转结余率).</summary>
    PartOfWhole,

    /// <summary>The final accounts less the budget, divided by the budget (预决算差异率).</summary>
    Variance,
}
