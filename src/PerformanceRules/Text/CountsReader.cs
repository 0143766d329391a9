using PerformanceRules.Arithmetic;

namespace PerformanceRules.Text;

/// <summary>What a second number makes of a text: "9/10" is a rate, every other is a fault.</summary>
internal static class CountsReader
{
    /// <summary>Reads <c>/10</c> after the 9, takes it off the text, and gives the rate in percent.</summary>
    public static NotationFault Read(Rational done, ref ReadOnlySpan<char> rest, out Rational percent)
    {
        percent = Rational.Zero;
        ReadOnlySpan<char> whole = rest.TrimStart();
        whole = !whole.IsEmpty && whole[0] == '/' ? whole.Slice(1).TrimStart() : default;
        if (Numeral.CountDigits(whole) == 0)
        {
            return FaultOf(rest);
        }

        Numeral of = Numeral.Read(whole);
        rest = whole.Slice(of.Length);
        if (Numeral.IndexOfDigit(rest) >= 0)
        {
            return FaultOf(rest);
        }

        if (of.IsTooLong)
        {
            return NotationFault.TooManyDigits;
        }

        if (of.Value.Sign == 0)
        {
            return NotationFault.CountsOfNone;
        }

        percent = done * 100 / of.Value;
        return done.Sign < 0 ? NotationFault.SeveralNumbers : NotationFault.None;
    }

    /// <summary>A dash, a slash or "至" just before the next number makes a range of the two.</summary>
    private static NotationFault FaultOf(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> between = rest.Slice(0, Numeral.IndexOfDigit(rest)).TrimEnd();
        return !between.IsEmpty && between[between.Length - 1] is '-' or '~' or '—' or '/' or '至' or '到'
            ? NotationFault.Range
            : NotationFault.SeveralNumbers;
    }
}
