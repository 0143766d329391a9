using PerformanceRules.Arithmetic;

namespace PerformanceRules.Text;

/// <summary>Reads one plain text from its number outwards: what leads to it, the number, what follows it.</summary>
internal static class QuantityReader
{
    private const string Percent = "%";

    /// <summary>Reads a text of plain characters; <paramref name="statesValue"/> tells whether it may stand for an actual.</summary>
    public static NotationReading Read(ReadOnlySpan<char> text, RowWords words, out bool statesValue)
    {
        statesValue = false;
        if (Blanks.Contains(text))
        {
            return NotationFault.Blank;
        }

        if (CalendarText.NamesDay(text))
        {
            return NotationFault.Date;
        }

        LeadIn leadIn = LeadIn.Read(text, words);
        if (leadIn.Number < 0)
        {
            return NotationFault.NoNumber;
        }

        if (text.IndexOf('±') >= 0)
        {
            return NotationFault.Tolerance;
        }

        ReadOnlySpan<char> rest = ReadNumber(text, leadIn, out Rational number, out bool isTooLong);
        if (isTooLong || leadIn.Fault is not (NotationFault.None or NotationFault.LeadingText))
        {
            return isTooLong ? NotationFault.TooManyDigits : leadIn.Fault;
        }

        rest = RestatedBound.TakeOut(rest, number, out string restatedUnit);
        bool isOfCounts = Numeral.IndexOfDigit(rest) >= 0;
        NotationFault fault = isOfCounts ? CountsReader.Read(number, ref rest, out number) : NotationFault.None;
        if (fault != NotationFault.None || leadIn.Fault != NotationFault.None)
        {
            return fault == NotationFault.None ? leadIn.Fault : fault;
        }

        Tail tail = Tail.Read(rest);
        statesValue = leadIn.StatesValue && tail.Comparison == Comparison.None;
        NotationReading reading = Combine(leadIn, number, isOfCounts, tail);
        return reading.IsQuantity && restatedUnit.Length > 0 && restatedUnit != reading.UnitText ? NotationFault.TrailingText : reading;
    }

    private static ReadOnlySpan<char> ReadNumber(ReadOnlySpan<char> text, in LeadIn leadIn, out Rational number, out bool isTooLong)
    {
        int length = leadIn.NumeralLength;
        number = leadIn.NumeralValue;
        isTooLong = false;
        if (length == 0)
        {
            Numeral numeral = Numeral.Read(text.Slice(leadIn.Number));
            (length, number, isTooLong) = (numeral.Length, numeral.Value, numeral.IsTooLong);
        }

        number = leadIn.IsNegative ? -number : number;
        return text.Slice(leadIn.Number + length);
    }

    private static NotationReading Combine(in LeadIn leadIn, Rational number, bool isOfCounts, in Tail tail)
    {
        if (tail.Fault != NotationFault.None)
        {
            return tail.Fault;
        }

        if (leadIn.Comparison.Contradicts(tail.Comparison))
        {
            return NotationFault.ContradictoryOperators;
        }

        Comparison comparison = leadIn.Comparison == Comparison.None ? tail.Comparison : leadIn.Comparison;
        if ((tail.Excludes && !comparison.IsInequality()) || (leadIn.Change.Kind != ChangeKind.None && number.Sign < 0 && leadIn.Change.Kind != ChangeKind.Rise))
        {
            return NotationFault.TrailingText;
        }

        NotationFault fault = Unit(leadIn, isOfCounts, tail, out string? unit);
        if (fault == NotationFault.None)
        {
            fault = CalendarText.IsDay(number, unit) ? NotationFault.Date : NotationFault.None;
        }

        return fault != NotationFault.None ? fault : new NotationReading(
            tail.Includes ? comparison.OrEqual() : tail.Excludes ? comparison.Strictly() : comparison, number, unit)
        {
            Change = leadIn.Change,
            Name = leadIn.Name,
            IsDenied = leadIn.IsDenied,
            IsOfCounts = isOfCounts,
        };
    }

    /// <summary>Puts together what stands before the number and behind it: ¥90万 is 90万元, 每季度1次 is 1次/季度.</summary>
    private static NotationFault Unit(in LeadIn leadIn, bool isOfCounts, in Tail tail, out string? unit)
    {
        string? before = isOfCounts ? Percent : leadIn.Unit;
        string behind = tail.Unit.ToString();
        string? period = leadIn.Period ?? tail.Period;
        unit = behind.Length == 0 ? before
            : leadIn.IsCurrency && behind.AsSpan().TrimStart(UnitText.Multipliers.AsSpan()).IsEmpty ? behind + before
            : behind;
        bool isSaidTwice = (before is not null && behind.Length > 0 && !(leadIn.IsCurrency && unit!.EndsWith(before, StringComparison.Ordinal)))
            || (isOfCounts && leadIn.Unit is not null)
            || (leadIn.Period is not null && tail.Period is not null)
            || (period is not null && (unit is null || (leadIn.Period is not null && unit.IndexOf('/') >= 0)));
        unit = period is null ? unit : unit + "/" + period;
        return isSaidTwice ? NotationFault.TrailingText : NotationFault.None;
    }
}
