using System.Numerics;

namespace PerformanceRules.Arithmetic;

/// <content>The ways from an exact number to a shorter one.</content>
public readonly partial struct Rational
{
    /// <summary>Gives the largest whole number that is not above this one.</summary>
    /// <returns>The whole number.</returns>
    public Rational Floor()
    {
        if (_wide is null)
        {
            long quotient = Math.DivRem(_numerator, NarrowDenominator, out long remainder);
            return new Rational(remainder < 0 ? quotient - 1 : quotient, 1);
        }

        BigInteger floor = BigInteger.DivRem(_wide.Numerator, _wide.Denominator, out BigInteger rest);
        return WideFraction.Normalize(rest.Sign < 0 ? floor - 1 : floor, BigInteger.One);
    }

    /// <summary>Gives the smallest whole number that is not below this one.</summary>
    /// <returns>The whole number.</returns>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>Rounds half up (四舍五入): to the nearest number of so many decimals, and from the middle away from zero.</summary>
    /// <param name="decimals">How many decimals to keep, 0 to 18.</param>
    /// <returns>The rounded number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 18.</exception>
    public Rational Round(int decimals)
    {
        if ((uint)decimals > IntegerMath.LargestPower)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "The number of decimals is 0 to 18.");
        }

        long scale = IntegerMath.PowerOfTen(decimals);
        if (_wide is null)
        {
            if (NarrowDenominator == scale)
            {
                return this;
            }

            if (IntegerMath.TryMultiply(_numerator, scale, out long scaled))
            {
                return new Rational(RoundedQuotient(scaled, NarrowDenominator), scale);
            }
        }

        return RoundWide(Widen(), scale);
    }

    private static long RoundedQuotient(long dividend, long divisor)
    {
        if (divisor == 1)
        {
            return dividend;
        }

        long quotient = Math.DivRem(dividend, divisor, out long remainder);
        long magnitude = Math.Abs(remainder);
        return magnitude < divisor - magnitude ? quotient
            : dividend < 0 ? quotient - 1
            : quotient + 1;
    }

    private static Rational RoundWide(WideFraction value, long scale)
    {
        BigInteger doubled = value.Denominator * 2;
        BigInteger magnitude = ((BigInteger.Abs(value.Numerator) * scale * 2) + value.Denominator) / doubled;
        return WideFraction.Normalize(value.Numerator.Sign < 0 ? -magnitude : magnitude, scale);
    }
}
