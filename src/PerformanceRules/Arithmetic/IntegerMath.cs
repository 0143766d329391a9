using System.Runtime.CompilerServices;

namespace PerformanceRules.Arithmetic;

/// <summary>What 64-bit integers need beyond the operators: products that say when they do not fit, and comparisons of products that always do.</summary>
internal static class IntegerMath
{
    private static readonly long[] Powers = CreatePowers();

    /// <summary>Gets the largest n for which 10ⁿ fits.</summary>
    public const int LargestPower = 18;

    public static long PowerOfTen(int exponent) => Powers[exponent];

    /// <summary>Gives n for 10ⁿ, or −1 for anything else.</summary>
    public static int ExponentOfTen(long value)
    {
        for (int exponent = 0; exponent < Powers.Length && Powers[exponent] <= value; exponent++)
        {
            if (Powers[exponent] == value)
            {
                return exponent;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMultiply(long left, long right, out long product)
    {
        if (IsShort(left) && IsShort(right))
        {
            product = unchecked(left * right);
            return true;
        }

        return TryMultiplyLong(left, right, out product);
    }

    /// <summary>Tells whether a number fits into 32 bits: the product of two such numbers fits into 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsShort(long value) => value == unchecked((int)value);

    private static bool TryMultiplyLong(long left, long right, out long product)
    {
#if NET8_0_OR_GREATER
        // The product fits exactly when its upper half is nothing but the sign of its lower half.
        return Math.BigMul(left, right, out product) == product >> 63 && product != long.MinValue;
#else
        System.Numerics.BigInteger wide = new System.Numerics.BigInteger(left) * right;
        bool fits = System.Numerics.BigInteger.Abs(wide) <= long.MaxValue;
        product = fits ? (long)wide : 0;
        return fits;
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryAdd(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
    }

    /// <summary>Compares a·b with c·d without overflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CompareProducts(long a, long b, long c, long d) =>
        IsShort(a) && IsShort(b) && IsShort(c) && IsShort(d)
            ? unchecked(a * b).CompareTo(unchecked(c * d))
            : CompareLongProducts(a, b, c, d);

    private static int CompareLongProducts(long a, long b, long c, long d)
    {
#if NET8_0_OR_GREATER
        long upperLeft = Math.BigMul(a, b, out long lowerLeft);
        long upperRight = Math.BigMul(c, d, out long lowerRight);
        return upperLeft != upperRight ? upperLeft.CompareTo(upperRight) : unchecked((ulong)lowerLeft).CompareTo(unchecked((ulong)lowerRight));
#else
        return TryMultiply(a, b, out long left) && TryMultiply(c, d, out long right)
            ? left.CompareTo(right)
            : (new System.Numerics.BigInteger(a) * b).CompareTo(new System.Numerics.BigInteger(c) * d);
#endif
    }

    /// <summary>Gives the greatest common divisor, at least 1.</summary>
    public static long GreatestCommonDivisor(long left, long right)
    {
        left = Math.Abs(left);
        right = Math.Abs(right);
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left == 0 ? 1 : left;
    }

    private static long[] CreatePowers()
    {
        long[] powers = new long[LargestPower + 1];
        powers[0] = 1;
        for (int exponent = 1; exponent < powers.Length; exponent++)
        {
            powers[exponent] = powers[exponent - 1] * 10;
        }

        return powers;
    }
}
