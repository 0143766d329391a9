namespace PerformanceRules.Rules;

/// <summary>The reading "steps": what 每高出1个百分点 and 每高出10%（含）count.</summary>
public enum StepCounting
{
    /// <summary>Full steps only; a step that is exactly reached counts (含). The default.</summary>
    Whole,

    /// <summary>Parts of a step count in proportion.</summary>
    Proportional,

    /// <summary>A step that is begun counts in full.</summary>
    Started,
}
