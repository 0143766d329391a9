namespace PerformanceRules.Rules;

/// <summary>What counts as better against a target, once the readings have been applied.</summary>
internal enum TargetDirection
{
    /// <summary>More is better (正向).</summary>
    Positive,

    /// <summary>Less is better (反向).</summary>
    Reverse,

    /// <summary>Nearer is better: the target is an exact value.</summary>
    Equal,
}
