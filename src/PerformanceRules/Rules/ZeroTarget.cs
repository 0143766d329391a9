namespace PerformanceRules.Rules;

/// <summary>The reading "zeroTarget": what becomes of a target of zero or less, of which no ratio exists.</summary>
public enum ZeroTarget
{
    /// <summary>
    /// Met: the full weight; not met: 0; with a warning unless target and actual value are both zero. A target of nothing without an operator or with =
    /// ("0起") is met by nothing alone. The default.
    /// </summary>
    Met,

    /// <summary>The indicator is unscored.</summary>
    Reject,
}
