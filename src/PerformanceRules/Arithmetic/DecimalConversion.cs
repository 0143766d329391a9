using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace PerformanceRules.Arithmetic;

/// <summary>Between <see cref="decimal"/>, the type of every public amount, and <see cref="Rational"/>, the type of every computation.</summary>
internal static class DecimalConversion
{
    private const int LargestScale = 28;

    private static readonly BigInteger LargestMantissa = new(decimal.MaxValue);

    public static Rational ToRational(decimal value)
    {
#if NET8_0_OR_GREATER
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
#else
        int[] bits = decimal.GetBits(value);
#endif
        int scale = (bits[3] >> 16) & 0xFF;
        long low = unchecked((long)(((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        if (bits[2] == 0 && low >= 0 && scale <= IntegerMath.LargestPower)
        {
            return new Rational(bits[3] < 0 ? -low : low, IntegerMath.PowerOfTen(scale));
        }

        BigInteger mantissa = ((BigInteger)unchecked((uint)bits[2]) << 64) | unchecked((ulong)low);
        return WideFraction.Normalize(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    /// <summary>The quick way back: a denominator that is a power of ten is a decimal's scale.</summary>
    public static bool TryToDecimal(long numerator, long denominator, out decimal value)
    {
        int scale = IntegerMath.ExponentOfTen(denominator);
        if (scale < 0)
        {
            value = 0;
            return false;
        }

        ulong magnitude = unchecked((ulong)Math.Abs(numerator));
        value = WithoutTrailingZeros(magnitude, numerator < 0, scale);
        return true;
    }

    public static bool TryToExactDecimal(Rational number, out decimal value)
    {
        (BigInteger numerator, BigInteger denominator) = number.Reduced();
        value = 0;
        if (DecimalPlaces(denominator) is not int scale || scale > LargestScale)
        {
            return false;
        }

        BigInteger mantissa = numerator * BigInteger.Pow(10, scale) / denominator;
        if (BigInteger.Abs(mantissa) > LargestMantissa)
        {
            return false;
        }

        value = Scaled(mantissa, scale);
        return true;
    }

    public static decimal ToNearestDecimal(Rational number)
    {
        (BigInteger numerator, BigInteger denominator) = number.Reduced();
        for (int scale = LargestScale; scale > 0; scale--)
        {
            BigInteger mantissa = RoundedQuotient(BigInteger.Abs(numerator) * BigInteger.Pow(10, scale), denominator);
            if (mantissa <= LargestMantissa)
            {
                return Scaled(numerator.Sign < 0 ? -mantissa : mantissa, scale);
            }
        }

        BigInteger whole = RoundedQuotient(BigInteger.Abs(numerator), denominator);
        return (decimal)(numerator.Sign < 0 ? -whole : whole);
    }

    /// <summary>The quick way for a number that is written in decimals already.</summary>
    public static bool TryToText(long numerator, long denominator, [NotNullWhen(true)] out string? text)
    {
        text = TryToDecimal(numerator, denominator, out decimal value) ? value.ToString(CultureInfo.InvariantCulture) : null;
        return text is not null;
    }

    public static string ToExactText(Rational number)
    {
        (BigInteger numerator, BigInteger denominator) = number.Reduced();
        if (DecimalPlaces(denominator) is not int places)
        {
            return numerator.ToString(CultureInfo.InvariantCulture) + "/" + denominator.ToString(CultureInfo.InvariantCulture);
        }

        string digits = (BigInteger.Abs(numerator) * BigInteger.Pow(10, places) / denominator).ToString(CultureInfo.InvariantCulture);
        string sign = numerator.Sign < 0 ? "-" : string.Empty;
        if (places == 0)
        {
            return sign + digits;
        }

        digits = digits.PadLeft(places + 1, '0');
        return sign + digits.Substring(0, digits.Length - places) + "." + digits.Substring(digits.Length - places);
    }

    /// <summary>How many decimals write 1/denominator exactly: the larger of its powers of 2 and 5, or none if it has another factor.</summary>
    private static int? DecimalPlaces(BigInteger denominator)
    {
        int twos = 0;
        for (; denominator.IsEven; twos++)
        {
            denominator >>= 1;
        }

        int fives = 0;
        for (; (denominator % 5).IsZero; fives++)
        {
            denominator /= 5;
        }

        return denominator.IsOne ? Math.Max(twos, fives) : null;
    }

    private static BigInteger RoundedQuotient(BigInteger dividend, BigInteger divisor) => ((dividend * 2) + divisor) / (divisor * 2);

    private static decimal Scaled(BigInteger mantissa, int scale)
    {
        while (scale > 0 && (mantissa % 10).IsZero)
        {
            mantissa /= 10;
            scale--;
        }

        BigInteger magnitude = BigInteger.Abs(mantissa);
        return new decimal(
            unchecked((int)(uint)(magnitude & uint.MaxValue)),
            unchecked((int)(uint)((magnitude >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(magnitude >> 64)),
            mantissa.Sign < 0,
            (byte)scale);
    }

    private static decimal WithoutTrailingZeros(ulong magnitude, bool negative, int scale)
    {
        while (scale > 0 && magnitude % 10 == 0)
        {
            magnitude /= 10;
            scale--;
        }

        return new decimal(unchecked((int)(uint)magnitude), unchecked((int)(uint)(magnitude >> 32)), 0, negative, (byte)scale);
    }
}
