using PerformanceRules.Arithmetic;

namespace PerformanceRules.Auditing.Checks;

/// <summary>
/// Whether rounding can explain that printed points do not add up to a printed sum. A number printed with some decimals stands for every number that
/// rounds to it, half up; among the parts a full weight, and a whole number of points, stands for itself alone. The intervals are exact.
/// </summary>
internal static class PrintedSum
{
    /// <summary>Tells whether there are numbers that print as the parts and whose sum prints as the total.</summary>
    /// <param name="parts">The printed parts, each with its weight.</param>
    /// <param name="total">The printed total.</param>
    public static bool Explains(IEnumerable<(decimal Points, decimal Weight)> parts, decimal total)
    {
        Rational printed = default;
        Rational slack = default;
        foreach ((decimal points, decimal weight) in parts)
        {
            printed += points;
            slack += points == weight ? default : HalfUnit(points);
        }

        // A whole total is the printed sum rounded, but for a half, which is nobody's rounding. Otherwise the sum lies in [printed − slack, printed + slack),
        // or is the one number; the total stands for [total − half, total + half).
        int decimals = DecimalsOf(total);
        Rational half = Rational.One / (2 * IntegerMath.PowerOfTen(decimals));
        return decimals == 0 ? Rational.Abs(printed - total) < half
            : printed - slack < total + half && (slack.Sign > 0 ? printed + slack > total - half : printed >= total - half);
    }

    private static Rational HalfUnit(decimal printed)
    {
        int decimals = DecimalsOf(printed);
        return decimals == 0 ? Rational.Zero : Rational.One / (2 * IntegerMath.PowerOfTen(decimals));
    }

    private static int DecimalsOf(decimal printed) => (decimal.GetBits(printed)[3] >> 16) & 0xFF;
}
