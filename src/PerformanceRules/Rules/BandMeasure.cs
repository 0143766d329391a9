namespace PerformanceRules.Rules;

/// <summary>What the bands of a <see cref="BandsRule"/> are bands of.</summary>
public enum BandMeasure
{
    /// <summary>The actual value itself (B). The default.</summary>
    Actual,

    /// <summary>The share of the target that was reached: B / A (完成率).</summary>
    Completion,

    /// <summary>How far the actual value lies from the target: (B − A) / A (偏离度), negative below it.</summary>
    Deviation,
}
