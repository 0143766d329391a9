using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rulebooks;

/// <summary>
/// The reading "scoreRounding": how scores are rounded half up (四舍五入). Forms carry two decimals. What earns all of its weight keeps the weight itself,
/// however many decimals that has, and nothing is rounded above its weight.
/// </summary>
public sealed record ScoreRounding
{
    /// <summary>Gets how many decimals are kept, 0 to 6. The default is 2.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>
    /// Gets a value indicating whether each indicator is rounded and sections and total are sums of the rounded, which is the default;
    /// else nothing is rounded until the total.
    /// </summary>
    public bool EachIndicator { get; init; } = true;

    /// <summary>Rounds a score. The highest score stays as it is, and no lower one is rounded above it.</summary>
    /// <param name="score">The exact score.</param>
    /// <param name="highest">The weight. A sum of rows whose weights do not add up may be above it, and is rounded like any number.</param>
    internal Rational Round(in Rational score, in Rational highest)
    {
        if (score == highest)
        {
            return highest;
        }

        Rational rounded = score.Round(Decimals);
        return score < highest && rounded > highest ? highest : rounded;
    }
}
