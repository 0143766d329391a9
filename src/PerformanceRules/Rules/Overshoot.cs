namespace PerformanceRules.Rules;

/// <summary>The reading "overshoot": when a target counts as set too low (若年初指标值设定偏低).</summary>
public enum Overshoot
{
    /// <summary>An overshoot that reaches a band is itself the evidence. The default.</summary>
    Automatic,

    /// <summary>Only where the submission says that the target was set low.</summary>
    WhenFlagged,

    /// <summary>Never.</summary>
    Off,
}
