using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace PerformanceRules.Arithmetic;

/// <content>Conversions to other numbers, and from text.</content>
public readonly partial struct Rational : IFormattable
{
    private const int MostCharacters = 4096;

    /// <summary>Gives the nearest decimal, as <see cref="ToDecimal"/> does.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">The number is larger than any decimal.</exception>
    public static explicit operator decimal(in Rational value) => value.ToDecimal();

    /// <summary>Gives a binary floating-point number close to this one; it is seldom exact.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">The number is larger than any decimal.</exception>
    public static explicit operator double(in Rational value) => (double)value.ToDecimal();

    /// <summary>Gives the whole number that this is.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">The number is not a whole number, or has more than 64 bits: nothing is cut off in silence.</exception>
    public static explicit operator long(in Rational value) =>
        value.IsInteger ? (long)value.Numerator : throw new OverflowException($"{value} is not a whole number.");

    /// <summary>Gives the whole number that this is.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="OverflowException">The number is not a whole number, or has more than 32 bits: nothing is cut off in silence.</exception>
    public static explicit operator int(in Rational value) => checked((int)(long)value);

    /// <summary>Reads what <see cref="ToString()"/> writes: decimal digits with a point ("-0.625") or a fraction ("1/3"), the same in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such number.</exception>
    public static Rational Parse(string text) =>
        TryParse(Guard.NotNull(text), out Rational value) ? value : throw new FormatException($"\"{text}\" is no number: digits with a point, or a fraction such as 1/3, are expected.");

    /// <summary>Reads what <see cref="ToString()"/> writes, if it is that.</summary>
    /// <param name="text">The text, at most 4,096 characters.</param>
    /// <param name="value">The number, or zero.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rational value)
    {
        value = default;
        if (text is null or { Length: 0 or > MostCharacters })
        {
            return false;
        }

        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryParseDecimal(text, out value);
        }

        if (!TryParseInteger(text.Substring(0, slash), out BigInteger numerator)
            || !TryParseInteger(text.Substring(slash + 1), out BigInteger denominator)
            || denominator.IsZero)
        {
            return false;
        }

        value = Create(numerator, denominator);
        return true;
    }

    /// <summary>Writes the number exactly, or as its nearest decimal in a format of decimals.</summary>
    /// <param name="format">A numeric format string of <see cref="decimal"/>, such as "0.00" or "P1"; <see langword="null"/>, "" or "G" for the exact text.</param>
    /// <param name="formatProvider">The culture of the format; the exact text is the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is no format of decimals.</exception>
    /// <exception cref="OverflowException">The number is larger than any decimal, and a format is given.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format is null or "" or "G" or "g" ? ToString() : ToDecimal().ToString(format, formatProvider);

    private static bool TryParseInteger(string digits, out BigInteger value) =>
        BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDecimal(string text, out Rational value)
    {
        value = default;
        int point = text.IndexOf('.');
        string digits = point < 0 ? text : text.Remove(point, 1);
        if (point == text.Length - 1 || !TryParseInteger(digits, out BigInteger whole))
        {
            return false;
        }

        value = point < 0 ? Create(whole, BigInteger.One) : Create(whole, BigInteger.Pow(10, text.Length - point - 1));
        return true;
    }
}
