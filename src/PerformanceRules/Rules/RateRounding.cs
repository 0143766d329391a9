namespace PerformanceRules.Rules;

/// <summary>The reading "rateRounding": whether a rate, which forms show with two decimals of a percent, is rounded before it is used.</summary>
public enum RateRounding
{
    /// <summary>The exact rate is used. The default.</summary>
    Exact,

    /// <summary>The rate is rounded half up to 0.01% first.</summary>
    Percent2,
}
