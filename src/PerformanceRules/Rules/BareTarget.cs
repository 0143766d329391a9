namespace PerformanceRules.Rules;

/// <summary>The reading "bareTarget": what a target without an operator means, such as "38508人".</summary>
public enum BareTarget
{
    /// <summary>At least that much (正向). The default.</summary>
    Positive,

    /// <summary>That much exactly; the reading equalTarget says how a deviation is scored.</summary>
    Equal,

    /// <summary>At most that much (反向), as in a section of costs.</summary>
    Reverse,
}
