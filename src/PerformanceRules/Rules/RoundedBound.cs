using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>The inverse of rounding half up (四舍五入): which exact numbers round to at least, or to at most, a wanted one. For numbers of 0 or more.</summary>
internal static class RoundedBound
{
    /// <summary>Gives the least number that rounds to <paramref name="wanted"/> or more; it is itself included.</summary>
    public static Rational Least(Rational wanted, int decimals)
    {
        Rational unit = Unit(decimals);
        return Rational.Max(((wanted / unit).Ceiling() * unit) - (unit / 2), Rational.Zero);
    }

    /// <summary>Gives the number below which everything rounds to <paramref name="wanted"/> or less; it is itself not included.</summary>
    public static Rational Most(Rational wanted, bool isIncluded, int decimals)
    {
        Rational unit = Unit(decimals);
        Rational steps = (wanted / unit).Floor();
        Rational last = isIncluded || steps * unit != wanted ? steps : steps - 1;
        return (last * unit) + (unit / 2);
    }

    private static Rational Unit(int decimals) => Rational.One / IntegerMath.PowerOfTen(decimals);
}
