using System.Numerics;

namespace PerformanceRules.Arithmetic;

/// <content>Arithmetic: each operation in 64 bits where the result fits, else in integers of any size.</content>
public readonly partial struct Rational
{
    /// <summary>Adds two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._wide is null && right._wide is null)
        {
            if (left._denominatorLessOne == right._denominatorLessOne)
            {
                if (IntegerMath.TryAdd(left._numerator, right._numerator, out long sum))
                {
                    return new Rational(sum, left.NarrowDenominator);
                }
            }
            else if (IntegerMath.TryMultiply(left._numerator, right.NarrowDenominator, out long first)
                && IntegerMath.TryMultiply(right._numerator, left.NarrowDenominator, out long second)
                && IntegerMath.TryAdd(first, second, out long total)
                && IntegerMath.TryMultiply(left.NarrowDenominator, right.NarrowDenominator, out long denominator))
            {
                return new Rational(total, denominator);
            }
        }

        WideFraction a = left.Widen();
        WideFraction b = right.Widen();
        return WideFraction.Normalize((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
    }

    /// <summary>Subtracts one number from another.</summary>
    /// <param name="left">The number to subtract from.</param>
    /// <param name="right">The number subtracted.</param>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>Negates a number.</summary>
    /// <param name="value">The number.</param>
    public static Rational operator -(Rational value) =>
        value._wide is null
            ? new Rational(-value._numerator, value.NarrowDenominator)
            : new Rational(new WideFraction(-value._wide.Numerator, value._wide.Denominator));

    /// <summary>Multiplies two numbers.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second factor.</param>
    public static Rational operator *(Rational left, Rational right) =>
        left._wide is null && right._wide is null
        && IntegerMath.TryMultiply(left._numerator, right._numerator, out long numerator)
        && IntegerMath.TryMultiply(left.NarrowDenominator, right.NarrowDenominator, out long denominator)
            ? new Rational(numerator, denominator)
            : MultiplyWide(left.Widen(), right.Widen());

    /// <summary>Divides one number by another, exactly.</summary>
    /// <param name="left">The dividend.</param>
    /// <param name="right">The divisor, not zero.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
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

        WideFraction divisor = right.Widen();
        return MultiplyWide(left.Widen(), new WideFraction(divisor.Denominator, divisor.Numerator));
    }

    /// <summary>Gives the smaller of two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>The smaller one.</returns>
    public static Rational Min(Rational left, Rational right) => left.CompareTo(right) <= 0 ? left : right;

    /// <summary>Gives the larger of two numbers.</summary>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second number.</param>
    /// <returns>The larger one.</returns>
    public static Rational Max(Rational left, Rational right) => left.CompareTo(right) >= 0 ? left : right;

    /// <summary>Gives the distance of a number from zero.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number without its sign.</returns>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    internal static Rational FromWide(WideFraction wide) => new(wide);

    private static Rational MultiplyWide(WideFraction left, WideFraction right) =>
        WideFraction.Normalize(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
}
