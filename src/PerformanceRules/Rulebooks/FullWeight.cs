using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rulebooks;

/// <summary>The weight of a row (分值), in the digits that scores are rounded to: who scores it in full needs no rounding.</summary>
internal readonly struct FullWeight
{
    public FullWeight(Rational weight, ScoreRounding rounding)
    {
        Rational rounded = rounding.EachIndicator ? weight.Round(rounding.Decimals) : weight;
        IsRounded = rounded == weight;
        Written = IsRounded ? rounded : weight;
        Points = rounded.ToDecimal();
    }

    /// <summary>Gets the weight.</summary>
    public Rational Written { get; }

    /// <summary>Gets a value indicating whether the weight is its own rounded score.</summary>
    public bool IsRounded { get; }

    /// <summary>Gets what the full weight comes to, rounded as the rulebook says, as the report gives it.</summary>
    public decimal Points { get; }
}
