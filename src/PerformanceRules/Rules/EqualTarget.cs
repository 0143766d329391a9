namespace PerformanceRules.Rules;

/// <summary>The reading "equalTarget": how an actual value is held against a target of "=8个".</summary>
public enum EqualTarget
{
    /// <summary>Like "at least": reached or exceeded it earns the weight, else B / A × weight. The default.</summary>
    Positive,

    /// <summary>The exact value earns the weight, any other nothing.</summary>
    Exact,

    /// <summary>The weight less the share by which the value deviates, either way: (1 − |B − A| / A) × weight, never below 0.</summary>
    Proportional,
}
