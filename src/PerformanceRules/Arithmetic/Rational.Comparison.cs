using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerformanceRules.Arithmetic;

/// <content>Order and equality: of the values, whatever fraction writes them.</content>
public readonly partial struct Rational
{
    /// <summary>Tells whether two numbers are the same.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator ==(in Rational left, in Rational right) => Compare(left, right) == 0;

    /// <summary>Tells whether two numbers differ.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator !=(in Rational left, in Rational right) => Compare(left, right) != 0;

    /// <summary>Tells whether a number is less than another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <(in Rational left, in Rational right) => Compare(left, right) < 0;

    /// <summary>Tells whether a number is more than another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >(in Rational left, in Rational right) => Compare(left, right) > 0;

    /// <summary>Tells whether a number is at most another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator <=(in Rational left, in Rational right) => Compare(left, right) <= 0;

    /// <summary>Tells whether a number is at least another.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static bool operator >=(in Rational left, in Rational right) => Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => Compare(this, other);

    /// <inheritdoc/>
    public bool Equals(Rational other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && CompareTo(other) == 0;

    /// <summary>Tells whether two numbers are written in the very same terms: 10/1 is not written as 20/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsWrittenAs(in Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne && ReferenceEquals(_wide, other._wide);

    /// <summary>Gives less than 0, 0 or more than 0: whether a number is below another, the same, or above it.</summary>
    internal static int Order(in Rational left, in Rational right) => Compare(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Compare(in Rational left, in Rational right)
    {
        if (left._wide is null && right._wide is null)
        {
            return left._denominatorLessOne == right._denominatorLessOne
                ? left._numerator.CompareTo(right._numerator)
                : IntegerMath.CompareProducts(left._numerator, right.NarrowDenominator, right._numerator, left.NarrowDenominator);
        }

        return CompareWide(left, right);
    }

    private static int CompareWide(in Rational left, in Rational right)
    {
        WideFraction a = left.Widen();
        WideFraction b = right.Widen();
        return (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        (BigInteger numerator, BigInteger denominator) = Reduced();
        return unchecked((numerator.GetHashCode() * 397) ^ denominator.GetHashCode());
    }
}
