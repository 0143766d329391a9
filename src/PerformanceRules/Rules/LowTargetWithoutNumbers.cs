namespace PerformanceRules.Rules;

/// <summary>
/// The reading "lowTargetWithoutNumbers": what a standard takes off that says 按照偏离度适度调减分值 of a target set plainly too low, and gives no numbers.
/// It matters only where the rule has no overshoot bands of its own.
/// </summary>
public enum LowTargetWithoutNumbers
{
    /// <summary>Nothing. The default.</summary>
    None,

    /// <summary>The bands of the Beijing form: 10% of the weight from 200% above the target on, 20% from 300%, 30% from 500%.</summary>
    Bands,

    /// <summary>
    /// A / B × weight, so that three times the target earns a third. Without a number nothing tells a low target by itself: this holds only
    /// where the submission says that the target was set low.
    /// </summary>
    Proportional,
}
