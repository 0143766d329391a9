namespace PerformanceRules.Text;

/// <summary>
/// Tells a number from digits inside a name: a number stands before a unit or %, behind a direction, or alone. 二十大, 4A级景区, 12345热线 and
/// 2024年工作要点 hold none.
/// </summary>
internal static class NumberStart
{
    private const int LongestOwnUnit = 4;

    private static readonly PhraseTable Units = new(
    [
        .. UnitWords.Convertible.SelectMany(static row => row.Split(' ').Skip(2)).Select(Phrase.Word),
        .. UnitWords.Others.Select(Phrase.Word),
        .. TailWords.Suffixes.Select(static suffix => Phrase.Word(suffix.Text)),
        .. TailWords.Joints.Select(static joint => Phrase.Word(joint.Text)),
        .. TailWords.Roughly.Select(Phrase.Word),
        .. OccurrenceWords.Closing.Select(Phrase.Word),
        .. PeriodWords.Rows.SelectMany(static row => row.Units).Distinct().Where(static unit => unit is "星期" or "旬" or "季" or "半年" or "年度").Select(Phrase.Word),
    ]);

    /// <summary>Numbers that are names: of services, of programmes.</summary>
    private static readonly HashSet<string> Names =
        new(["110", "119", "120", "122", "211", "985", "863", "973", "12123", "12306", "12315", "12319", "12320", "12328", "12333", "12345", "12348", "12355", "12366", "12369", "12388", "95598"], StringComparer.Ordinal);

    /// <summary>Gives the length of the digits at a place; <paramref name="isNumber"/> tells whether they are a number.</summary>
    /// <param name="text">The whole cell.</param>
    /// <param name="at">The place of a digit.</param>
    /// <param name="isExpected">Whether what stands before calls for a number: a direction, a sign, a currency.</param>
    /// <param name="isFirst">Whether nothing but words that say that something happened stands before.</param>
    /// <param name="isNumber">Whether they are a number.</param>
    public static int OfDigits(ReadOnlySpan<char> text, int at, bool isExpected, bool isFirst, out bool isNumber)
    {
        Numeral numeral = Numeral.Read(text.Slice(at));
        ReadOnlySpan<char> rest = text.Slice(at + numeral.Length);
        isNumber = !(at > 0 && (Characters.IsLatin(text[at - 1]) || text[at - 1] == '〔'))
            && !CalendarText.IsYear(text.Slice(at, numeral.Length), rest)
            && (isExpected || !FollowsLetter(rest) || IsExponent(rest) || BeginsWithUnit(rest) || (isFirst && IsOwnUnit(text.Slice(at, numeral.Length), rest)));
        return numeral.Length;
    }

    /// <summary>The same of Chinese numerals, which stand in many more words: 四项制度 is a name, 三次 and 百分之九十五 are numbers.</summary>
    public static int OfNumerals(ReadOnlySpan<char> text, int at, bool isExpected, bool isFirst, bool isShare, out long value)
    {
        ReadOnlySpan<char> rest = text.Slice(at);
        if (isShare && rest[0] is '百' or '佰' && (rest.Length == 1 || !ChineseNumeral.IsNumeral(rest[1])))
        {
            value = 100;
            return 1;
        }

        int length = ChineseNumeral.Read(rest, out value);
        rest = rest.Slice(length);
        return length > 0 && (isShare ? !FollowsLetter(rest) || BeginsWithUnit(rest) : IsCount(rest, isExpected, isFirst)) ? length : 0;
    }

    private static bool IsCount(ReadOnlySpan<char> rest, bool isExpected, bool isFirst)
    {
        ReadOnlySpan<char> unit = rest.TrimStart().TrimStart(UnitText.LargeMultipliers.AsSpan()).TrimStart();
        if (unit.IsEmpty || unit[0] == '%')
        {
            return isExpected || isFirst || unit.Length < rest.Length;
        }

        int known = Units.Longest(unit)?.Text.Length ?? 0;
        return known > 0 && (isExpected || known == unit.Length || !char.IsLetter(unit[known]) || Units.Longest(unit.Slice(known)) is not null);
    }

    // 1.5E3 is a number, if none that a form writes.
    private static bool IsExponent(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && rest[0] is 'e' or 'E' && (Numeral.IsDigit(rest[1]) || (rest.Length > 2 && rest[1] is '+' or '-' && Numeral.IsDigit(rest[2])));

    private static bool FollowsLetter(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return !rest.IsEmpty && char.IsLetter(rest[0]);
    }

    private static bool BeginsWithUnit(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        ReadOnlySpan<char> unit = rest.TrimStart(UnitText.Multipliers.AsSpan());
        return unit.IsEmpty || !char.IsLetter(unit[0]) || Units.Longest(rest) is not null || Units.Longest(unit) is not null;
    }

    /// <summary>At the start of a cell a short word that is no known unit may be one of its own: 5标段.</summary>
    private static bool IsOwnUnit(ReadOnlySpan<char> digits, ReadOnlySpan<char> rest) =>
        !Names.Contains(digits.ToString()) && !rest.IsEmpty && char.IsLetter(rest[0]) && !Characters.IsLatin(rest[0]) && rest.Length <= LongestOwnUnit;
}
