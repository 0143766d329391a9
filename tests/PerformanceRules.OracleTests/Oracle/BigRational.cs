using System.Globalization;
using System.Numerics;

namespace PerformanceRules.OracleTests;

/// <summary>
/// An exact fraction. The oracle never rounds except where the rulebook says so, hence no <see cref="decimal"/> here:
/// numerator and denominator are kept in lowest terms, the denominator above zero.
/// </summary>
public readonly struct BigRational : IEquatable<BigRational>, IComparable<BigRational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorMinusOne; // so that default(BigRational) is 0/1, a proper zero

    public BigRational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has no denominator of zero.");
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        _numerator = numerator / divisor;
        _denominatorMinusOne = (denominator / divisor) - BigInteger.One;
    }

    public static BigRational Zero => default;

    public static BigRational One { get; } = new(1, 1);

    public BigInteger Numerator => _numerator;

    public BigInteger Denominator => _denominatorMinusOne + BigInteger.One;

    public int Sign => _numerator.Sign;

    public static implicit operator BigRational(int value) => new(value, 1);

    public static BigRational operator +(BigRational left, BigRational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static BigRational operator -(BigRational left, BigRational right) => left + -right;

    public static BigRational operator -(BigRational value) => new(-value.Numerator, value.Denominator);

    public static BigRational operator *(BigRational left, BigRational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static BigRational operator /(BigRational left, BigRational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(BigRational left, BigRational right) => left.Equals(right);

    public static bool operator !=(BigRational left, BigRational right) => !left.Equals(right);

    public static bool operator <(BigRational left, BigRational right) => left.CompareTo(right) < 0;

    public static bool operator >(BigRational left, BigRational right) => left.CompareTo(right) > 0;

    public static bool operator <=(BigRational left, BigRational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(BigRational left, BigRational right) => left.CompareTo(right) >= 0;

    public static BigRational Min(BigRational left, BigRational right) => left <= right ? left : right;

    public static BigRational Max(BigRational left, BigRational right) => left >= right ? left : right;

    public static BigRational Abs(BigRational value) => value.Sign < 0 ? -value : value;

    /// <summary>Reads a literal such as <c>-12.50</c> or <c>1.6e1</c> exactly.</summary>
    public static BigRational Parse(string literal)
    {
        int exponentAt = literal.IndexOfAny(['e', 'E']);
        int exponent = exponentAt < 0 ? 0 : int.Parse(literal[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string mantissa = exponentAt < 0 ? literal : literal[..exponentAt];
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        BigInteger digits = BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent >= 0
            ? new BigRational(digits * BigInteger.Pow(10, exponent), 1)
            : new BigRational(digits, BigInteger.Pow(10, -exponent));
    }

    public static BigRational FromDecimal(decimal value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The greatest whole number that is not above this one.</summary>
    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The least whole number that is not below this one.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>四舍五入: a half goes up.</summary>
    public BigRational RoundHalfUp(int decimals)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        return new BigRational(((this * new BigRational(scale, 1)) + new BigRational(1, 2)).Floor(), scale);
    }

    /// <summary>Banker's rounding: only for a wrong oracle.</summary>
    public BigRational RoundHalfEven(int decimals)
    {
        BigInteger scale = BigInteger.Pow(10, decimals);
        BigRational scaled = this * new BigRational(scale, 1);
        BigInteger below = scaled.Floor();
        int comparison = (scaled - new BigRational(below, 1)).CompareTo(new BigRational(1, 2));
        bool up = comparison > 0 || (comparison == 0 && !below.IsEven);
        return new BigRational(up ? below + 1 : below, scale);
    }

    /// <summary>The nearest <see cref="decimal"/>; exact wherever the value has few decimals, as every rounded score has.</summary>
    public decimal ToDecimal() => (decimal)Numerator / (decimal)Denominator;

    public int CompareTo(BigRational other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(BigRational other) =>
        _numerator == other._numerator && _denominatorMinusOne == other._denominatorMinusOne;

    public override bool Equals(object? obj) => obj is BigRational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorMinusOne);

    public override string ToString() => Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : $"{Numerator}/{Denominator}";
}
