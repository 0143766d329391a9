using System.Numerics;

namespace PerformanceRules.Arithmetic;

/// <content>Order and equality: of the values, whatever fraction writes them.</content>
public readonly partial struct Rational
{
    /// <summary>Tells whether two numbers are the same.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator ==(Rational left, Rational right) => left.CompareTo(right) == 0;

    /// <summary>Tells whether two numbers differ.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator !=(Rational left, Rational right) => left.CompareTo(right) != 0;

    /// <summary>Tells whether a number is less than another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether a number is more than another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether a number is at most another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether a number is at least another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_wide is null && other._wide is null)
        {
            return _denominatorLessOne == other._denominatorLessOne
                ? _numerator.CompareTo(other._numerator)
                : IntegerMath.CompareProducts(_numerator, other.NarrowDenominator, other._numerator, NarrowDenominator);
        }

        WideFraction left = Widen();
        WideFraction right = other.Widen();
        return (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        (BigInteger numerator, BigInteger denominator) = Reduced();
        return unchecked((numerator.GetHashCode() * 397) ^ denominator.GetHashCode());
    }
}
