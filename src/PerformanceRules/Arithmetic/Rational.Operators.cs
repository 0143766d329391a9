using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerformanceRules.Arithmetic;

/// <content>Arithmetic: each operation in 64 bits where the result fits, else in integers of any size.</content>
public readonly partial struct Rational
{
    /// <summary>Adds two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rational operator +(in Rational left, in Rational right) =>
        left._wide is null && right._wide is null
        && left._denominatorLessOne == right._denominatorLessOne
        && IntegerMath.TryAdd(left._numerator, right._numerator, out long sum)
            ? new Rational(sum, left.NarrowDenominator)
            : AddUnlike(left, right);

    /// <summary>Subtracts one number from another.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The number subtracted.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Rational operator -(in Rational left, in Rational right) => left + -right;

    /// <summary>Negates a number.</summary>
    /// <param name="value">The number.</param>
    public static Rational operator -(in Rational value) =>
        value._wide is null
            ? new Rational(-value._numerator, value.NarrowDenominator)
            : new Rational(new WideFraction(-value._wide.Numerator, value._wide.Denominator));

    /// <summary>Multiplies two numbers.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static Rational operator *(in Rational left, in Rational right) =>
        left._wide is null && right._wide is null
        && IntegerMath.TryMultiply(left._numerator, right._numerator, out long numerator)
        && IntegerMath.TryMultiply(left.NarrowDenominator, right.NarrowDenominator, out long denominator)
            ? new Rational(numerator, denominator)
            : MultiplyWide(left.Widen(), right.Widen());

    /// <summary>Divides one number by another, exactly.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor, not zero.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(in Rational left, in Rational right)
    {
        if (right.Sign == 0)
        {
            throw new DivideByZeroException();
        }

        if (left._wide is null && right._wide is null)
        {
            // Numbers in the same unit carry the same denominator, most often 100: it falls out.
            bool same = left._denominatorLessOne == right._denominatorLessOne;
            long numerator = left._numerator;
            long denominator = right._numerator;
            if (same
                || (IntegerMath.TryMultiply(left._numerator, right.NarrowDenominator, out numerator)
                    && IntegerMath.TryMultiply(right._numerator, left.NarrowDenominator, out denominator)))
            {
                return denominator > 0 ? new Rational(numerator, denominator) : new Rational(-numerator, -denominator);
            }
        }

        return DivideWide(left.Widen(), right.Widen());
    }

    /// <summary>Gives the smaller of two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>The smaller one.</returns>
    public static Rational Min(Rational left, Rational right) => Compare(left, right) <= 0 ? left : right;

    /// <summary>Gives the larger of two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>The larger one.</returns>
    public static Rational Max(Rational left, Rational right) => Compare(left, right) >= 0 ? left : right;

    /// <summary>Gives the distance of a number from zero.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number without its sign.</returns>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    internal static Rational FromWide(WideFraction wide) => new(wide);

    private static Rational AddUnlike(in Rational left, in Rational right) =>
        left._wide is null && right._wide is null
        && IntegerMath.TryMultiply(left._numerator, right.NarrowDenominator, out long first)
        && IntegerMath.TryMultiply(right._numerator, left.NarrowDenominator, out long second)
        && IntegerMath.TryAdd(first, second, out long sum)
        && IntegerMath.TryMultiply(left.NarrowDenominator, right.NarrowDenominator, out long denominator)
            ? new Rational(sum, denominator)
            : AddWide(left.Widen(), right.Widen());

    private static Rational AddWide(WideFraction left, WideFraction right) =>
        WideFraction.Normalize((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    private static Rational DivideWide(WideFraction left, WideFraction right) =>
        WideFraction.Normalize(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    private static Rational MultiplyWide(WideFraction left, WideFraction right) =>
        WideFraction.Normalize(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
}
