namespace PerformanceRules.OracleTests;

/// <summary>A deliberate mistake, so that a harness can prove that it would notice one.</summary>
public enum OracleMutation
{
    /// <summary>The oracle as it should be.</summary>
    None,

    /// <summary>Banker's rounding instead of 四舍五入.</summary>
    RoundHalfEven,

    /// <summary>Scores are cut after the second decimal.</summary>
    RoundDown,

    /// <summary>A row that earns all of its weight has the rounded weight.</summary>
    FullWeightRounded,

    /// <summary>A score that is less than its weight may be rounded above it.</summary>
    RoundedAboveWeight,

    /// <summary>B / A in a 28-digit decimal first, × W afterwards.</summary>
    DivideBeforeMultiply,

    /// <summary>A step that has begun counts.</summary>
    StepsStarted,

    /// <summary>Steps count in proportion.</summary>
    StepsProportional,

    /// <summary>A step that is exactly reached does not count (the standard's 含 forgotten).</summary>
    ThresholdExclusive,

    /// <summary>The bands of an overshoot do not contain their lower bounds: 3 times the target goes unpunished.</summary>
    OvershootExclusive,

    /// <summary>No overshoot is ever penalised.</summary>
    OvershootOff,

    /// <summary>The bands are applied to a reverse indicator, too.</summary>
    OvershootMirrored,

    /// <summary>The bands are read as B / A instead of (B − A) / A.</summary>
    OvershootOfRatio,

    /// <summary>Spending below the budget does not count.</summary>
    VarianceSigned,

    /// <summary>A reverse indicator loses in proportion to its excess instead of scoring A / B.</summary>
    ReverseLinear,

    /// <summary>≤ is not noticed: every indicator is a positive one.</summary>
    ReverseIgnored,

    /// <summary>A ratio may score above the weight.</summary>
    NoCap,

    /// <summary>扣完为止 forgotten: a deduction may take more than the weight.</summary>
    NoFloor,

    /// <summary>Rates are rounded to 0.01% before use.</summary>
    RatesRounded,

    /// <summary>An exemption gives back whatever it says, even more than was taken.</summary>
    ExemptionUnlimited,

    /// <summary>An exemption without points gives nothing back.</summary>
    ExemptionNeedsPoints,

    /// <summary>A target of zero scores nothing, met or not.</summary>
    ZeroTargetNeverMet,

    /// <summary>A bare target of zero is met by anything more.</summary>
    NothingMetByMore,

    /// <summary>万 and 亿 are taken for letters of the unit.</summary>
    MultiplierIgnored,

    /// <summary>A number without a unit does not take its counterpart's.</summary>
    CounterpartIgnored,

    /// <summary>A number without a unit is never in doubt.</summary>
    DoubtIgnored,
}
