using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rulebooks;

/// <summary>A fixed indicator in a compiled rulebook.</summary>
internal sealed class IndicatorSlot(Indicator indicator, int section, ScoreRounding rounding)
{
    public Indicator Indicator { get; } = indicator;

    /// <summary>Gets the index of its section.</summary>
    public int Section { get; } = section;

    public Rational Weight { get; } = indicator.Weight;

    /// <summary>Gets what the full weight comes to, rounded as the rulebook says.</summary>
    public Rational FullScore { get; } = rounding.FullScore(indicator.Weight);

    /// <summary>Gets <see cref="FullScore"/> as the report gives it.</summary>
    public decimal FullPoints { get; } = rounding.FullScore(indicator.Weight).ToDecimal();
}
