using PerformanceRules.Arithmetic;

namespace PerformanceRules.Text;

/// <summary>Reads one plain text from its first digit outwards: what leads to the number, the number, what follows it.</summary>
internal static class QuantityReader
{
    private const string Percent = "%";

    /// <summary>Reads a text of plain characters; <paramref name="statesValue"/> tells whether it may stand for an actual.</summary>
    public static NotationReading Read(ReadOnlySpan<char> text, out bool statesValue)
    {
        statesValue = false;
        int digit = FindNumber(text, out NotationFault fault);
        if (fault != NotationFault.None)
        {
            return fault;
        }

        bool isSigned = digit > 0 && text[digit - 1] is '+' or '-';
        LeadIn leadIn = LeadIn.Read(text.Slice(0, isSigned ? digit - 1 : digit), isSigned);
        if (leadIn.Fault != NotationFault.None)
        {
            return leadIn.Fault;
        }

        Numeral numeral = Numeral.Read(text.Slice(digit));
        ReadOnlySpan<char> rest = text.Slice(digit + numeral.Length);
        if (numeral.IsTooLong)
        {
            return NotationFault.TooManyDigits;
        }

        Rational number = isSigned && text[digit - 1] == '-' ? -numeral.Value : numeral.Value;
        string? unit = leadIn.Unit;
        bool isOfCounts = false;
        rest = RestatedBound.TakeOut(rest, number, out string restatedUnit);
        if (Numeral.IndexOfDigit(rest) >= 0)
        {
            fault = CountsReader.Read(number, ref rest, out number);
            if (fault != NotationFault.None)
            {
                return fault;
            }

            unit = Percent;
            isOfCounts = true;
        }

        Tail tail = Tail.Read(rest);
        statesValue = leadIn.StatesValue && tail.Comparison == Comparison.None;
        NotationReading reading = Combine(leadIn, number, unit, tail);
        if (reading.IsQuantity && restatedUnit.Length > 0 && restatedUnit != reading.UnitText)
        {
            return NotationFault.TrailingText;
        }

        return isOfCounts && reading.IsQuantity ? reading with { IsOfCounts = true } : reading;
    }

    /// <summary>Finds the first digit of the only number that the text may be about.</summary>
    private static int FindNumber(ReadOnlySpan<char> text, out NotationFault fault)
    {
        int digit = Numeral.IndexOfDigit(text);
        if (digit < 0)
        {
            fault = Blanks.Contains(text) ? NotationFault.Blank : NotationFault.NoNumber;
            return digit;
        }

        int afterYear = CalendarText.SkipYear(text, digit);
        int next = Numeral.IndexOfDigit(text.Slice(afterYear));
        fault = text.IndexOf('±') >= 0 ? NotationFault.Tolerance
            : next < 0 || CalendarText.NamesDate(text.Slice(afterYear)) ? NotationFault.Date
            : NotationFault.None;
        return afterYear + next;
    }

    private static NotationReading Combine(in LeadIn leadIn, Rational number, string? unit, in Tail tail)
    {
        if (tail.Fault != NotationFault.None)
        {
            return tail.Fault;
        }

        if (leadIn.Comparison.Contradicts(tail.Comparison))
        {
            return NotationFault.ContradictoryOperators;
        }

        if (leadIn.IsOpen && tail.Comparison == Comparison.None)
        {
            return NotationFault.LeadingText;
        }

        if (unit is not null && !tail.Unit.IsEmpty)
        {
            return NotationFault.TrailingText;
        }

        Comparison comparison = leadIn.Comparison == Comparison.None ? tail.Comparison : leadIn.Comparison;
        if (tail.Excludes && !comparison.IsInequality())
        {
            return NotationFault.TrailingText;
        }

        return new NotationReading(
            tail.Includes ? comparison.OrEqual() : tail.Excludes ? comparison.Strictly() : comparison,
            number,
            tail.Unit.IsEmpty ? unit : tail.Unit.ToString());
    }
}
