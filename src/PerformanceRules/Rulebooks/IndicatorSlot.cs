using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rulebooks;

/// <summary>A fixed indicator in a compiled rulebook.</summary>
internal sealed class IndicatorSlot(Indicator indicator, int section)
{
    public Indicator Indicator { get; } = indicator;

    /// <summary>Gets the index of its section.</summary>
    public int Section { get; } = section;

    public Rational Weight { get; } = indicator.Weight;
}
