using System.Numerics;

namespace PerformanceRules.Arithmetic;

/// <summary>A fraction in lowest terms whose parts may have any size: where a <see cref="Rational"/> goes when 64 bits do not hold it.</summary>
internal sealed class WideFraction(BigInteger numerator, BigInteger denominator)
{
    public BigInteger Numerator { get; } = numerator;

    public BigInteger Denominator { get; } = denominator;

    /// <summary>Reduces a quotient, and takes it back into 64 bits where it fits.</summary>
    public static Rational Normalize(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        numerator /= divisor;
        denominator /= divisor;
        return BigInteger.Abs(numerator) <= long.MaxValue && denominator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator)
            : Rational.FromWide(new WideFraction(numerator, denominator));
    }
}
