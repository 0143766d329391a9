namespace PerformanceRules.Rulebooks;

/// <summary>A fixed indicator in a compiled rulebook.</summary>
internal sealed class IndicatorSlot(Indicator indicator, int section, ScoreRounding rounding)
{
    public Indicator Indicator { get; } = indicator;

    /// <summary>Gets the index of its section.</summary>
    public int Section { get; } = section;

    /// <summary>Gets the weight, and what scoring it in full comes to.</summary>
    public FullWeight Weight { get; } = new(indicator.Weight, rounding);
}
