using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rulebooks;

/// <summary>The weight of a row (分值), in the digits that scores are rounded to where it has no more of them.</summary>
internal readonly struct FullWeight
{
    public FullWeight(Rational weight, ScoreRounding rounding)
    {
        Rational rounded = rounding.EachIndicator ? weight.Round(rounding.Decimals) : weight;
        IsRounded = rounded == weight;
        Written = IsRounded ? rounded : weight;
        Points = weight.ToDecimal();
    }

    /// <summary>Gets the weight.</summary>
    public Rational Written { get; }

    /// <summary>Gets a value indicating whether the weight has no more decimals than scores are rounded to, so that no score is rounded above it.</summary>
    public bool IsRounded { get; }

    /// <summary>Gets the weight as the report gives it: the score of a row that earns all of it.</summary>
    public decimal Points { get; }
}
