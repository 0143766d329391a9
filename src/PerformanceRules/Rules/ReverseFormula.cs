namespace PerformanceRules.Rules;

/// <summary>How a reverse indicator (反向指标) is scored that misses its target. Provinces publish either formula; it is no reading.</summary>
public enum ReverseFormula
{
    /// <summary>A / B × weight. The default.</summary>
    Quotient,

    /// <summary>(1 − (B − A) / A) × weight, never below 0: twice the target earns nothing.</summary>
    Linear,
}
