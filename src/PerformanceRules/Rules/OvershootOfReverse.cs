namespace PerformanceRules.Rules;

/// <summary>The reading "overshootOfReverse": whether the bands, which name only (B − A) / A, hold for a reverse indicator (反向指标).</summary>
public enum OvershootOfReverse
{
    /// <summary>They do not. The default.</summary>
    None,

    /// <summary>They do, mirrored: (A − B) / B.</summary>
    Mirrored,
}
