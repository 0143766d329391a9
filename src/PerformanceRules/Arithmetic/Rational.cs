using System.Numerics;
using System.Text.Json.Serialization;

namespace PerformanceRules.Arithmetic;

/// <summary>
/// An exact rational number. All arithmetic of a score happens in it and is rounded once, at the end, as the rulebook says:
/// no quotient is ever cut off on the way.
/// </summary>
/// <remarks>
/// <para>Numerator and denominator are 64-bit integers as long as they fit; every operation is checked, and what does not fit goes on
/// in integers of any size. The values of real sheets fit, and then nothing is allocated.</para>
/// <para><c>default</c> is zero. Two numbers are equal when their values are: 1/2 equals 2/4. The type is immutable and safe to share.</para>
/// </remarks>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Rational>))]
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long _numerator;

    // One less than the denominator, so that default(Rational) is 0/1.
    private readonly long _denominatorLessOne;

    private readonly WideFraction? _wide;

    internal Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = unchecked(denominator - 1);
    }

    private Rational(WideFraction wide)
    {
        _wide = wide;
    }

    private Rational(long numerator, long denominatorLessOne, WideFraction? wide)
    {
        _numerator = numerator;
        _denominatorLessOne = denominatorLessOne;
        _wide = wide;
    }

    /// <summary>Gets zero.</summary>
    public static Rational Zero => default;

    /// <summary>Gets one.</summary>
    public static Rational One => new(1, 1);

    /// <summary>Gets the numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => Reduced().Numerator;

    /// <summary>Gets the denominator in lowest terms, 1 or more.</summary>
    public BigInteger Denominator => Reduced().Denominator;

    /// <summary>Gets −1, 0 or 1: the sign of the number.</summary>
    public int Sign => _wide is null ? Math.Sign(_numerator) : _wide.Numerator.Sign;

    /// <summary>Gets a value indicating whether the number is a whole number.</summary>
    public bool IsInteger => _wide is null ? _numerator % NarrowDenominator == 0 : _wide.Denominator.IsOne;

    private long NarrowDenominator => unchecked(_denominatorLessOne + 1);

    /// <summary>Makes the exact quotient of two whole numbers.</summary>
    /// <param name="numerator">The dividend.</param>
    /// <param name="denominator">The divisor, not zero.</param>
    /// <returns>The quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Rational Create(BigInteger numerator, BigInteger denominator) => WideFraction.Normalize(numerator, denominator);

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">The whole number.</param>
    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>Converts a whole number.</summary>
    /// <param name="value">The whole number.</param>
    public static implicit operator Rational(long value) => new(value, 1);

    /// <summary>Converts a decimal exactly, digit by digit.</summary>
    /// <param name="value">The decimal.</param>
    public static implicit operator Rational(decimal value) => DecimalConversion.ToRational(value);

    /// <summary>Gives the number as a decimal; a number that no decimal holds is rounded half up to as many digits as one has.</summary>
    /// <returns>The nearest decimal.</returns>
    /// <exception cref="OverflowException">The number is larger than any decimal.</exception>
    public decimal ToDecimal() =>
        _wide is null && DecimalConversion.TryToDecimal(_numerator, NarrowDenominator, out decimal exact)
            ? exact
            : DecimalConversion.ToNearestDecimal(this);

    /// <summary>Gives the number as a decimal if one holds it exactly.</summary>
    /// <param name="value">The decimal, or zero.</param>
    /// <returns>Whether <paramref name="value"/> is the number.</returns>
    public bool TryToDecimal(out decimal value)
    {
        if (_wide is null && DecimalConversion.TryToDecimal(_numerator, NarrowDenominator, out value))
        {
            return true;
        }

        return DecimalConversion.TryToExactDecimal(this, out value);
    }

    /// <summary>Writes the number exactly: in decimal digits where they end ("0.625"), else as a fraction in lowest terms ("1/3").</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        _wide is null && DecimalConversion.TryToText(_numerator, NarrowDenominator, out string? text) ? text : DecimalConversion.ToExactText(this);

    /// <summary>Puts a number together from its parts, which <see cref="Deconstruct"/> took apart.</summary>
    internal static Rational FromParts(long numerator, long denominatorLessOne, WideFraction? wide) => new(numerator, denominatorLessOne, wide);

    internal void Deconstruct(out long numerator, out long denominatorLessOne, out WideFraction? wide)
    {
        numerator = _numerator;
        denominatorLessOne = _denominatorLessOne;
        wide = _wide;
    }

    internal (BigInteger Numerator, BigInteger Denominator) Reduced()
    {
        if (_wide is not null)
        {
            return (_wide.Numerator, _wide.Denominator);
        }

        long divisor = IntegerMath.GreatestCommonDivisor(_numerator, NarrowDenominator);
        return (_numerator / divisor, NarrowDenominator / divisor);
    }

    private WideFraction Widen()
    {
        if (_wide is not null)
        {
            return _wide;
        }

        (BigInteger numerator, BigInteger denominator) = Reduced();
        return new WideFraction(numerator, denominator);
    }
}
