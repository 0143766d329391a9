using System.Globalization;
using System.Numerics;

namespace PerformanceRules.Auditing;

/// <summary>
/// A fraction of integers of any size, for the replay of a derivation alone: it shares no line with the arithmetic that the rules use,
/// so that an error there cannot hide here.
/// </summary>
internal readonly struct ExactFraction
{
    private ExactFraction(BigInteger over, BigInteger under)
    {
        Over = over;
        Under = under;
    }

    public BigInteger Over { get; }

    /// <summary>Gets the divisor, which is always positive.</summary>
    public BigInteger Under { get; }

    public static ExactFraction Of(BigInteger over, BigInteger under)
    {
        if (under.IsZero)
        {
            throw new DivideByZeroException();
        }

        return under.Sign < 0 ? new ExactFraction(-over, -under) : new ExactFraction(over, under);
    }

    /// <summary>Reads a literal of a formula: digits, and a point with digits after it.</summary>
    public static ExactFraction Parse(string digits)
    {
        int point = digits.IndexOf('.');
        int decimals = point < 0 ? 0 : digits.Length - point - 1;
        string whole = point < 0 ? digits : digits.Remove(point, 1);
        return new ExactFraction(BigInteger.Parse(whole, NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    public static ExactFraction operator +(ExactFraction left, ExactFraction right) =>
        new((left.Over * right.Under) + (right.Over * left.Under), left.Under * right.Under);

    public static ExactFraction operator -(ExactFraction left, ExactFraction right) =>
        new((left.Over * right.Under) - (right.Over * left.Under), left.Under * right.Under);

    public static ExactFraction operator *(ExactFraction left, ExactFraction right) => new(left.Over * right.Over, left.Under * right.Under);

    public static ExactFraction operator /(ExactFraction left, ExactFraction right) => Of(left.Over * right.Under, left.Under * right.Over);

    public bool IsBelow(ExactFraction other) => Over * other.Under < other.Over * Under;

    public ExactFraction Negated() => new(-Over, Under);

    public ExactFraction Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Over, Under, out BigInteger rest);
        return new ExactFraction(rest.Sign < 0 ? quotient - 1 : quotient, BigInteger.One);
    }

    /// <summary>四舍五入: a half goes away from zero.</summary>
    public ExactFraction Round(int decimals)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        ExactFraction half = new(BigInteger.One, 2);
        ExactFraction scaled = new(BigInteger.Abs(Over) * scale, Under);
        BigInteger nearest = (scaled + half).Floor().Over;
        return new ExactFraction(Over.Sign < 0 ? -nearest : nearest, scale);
    }
}
