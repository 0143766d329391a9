using PerformanceRules.Arithmetic;

namespace PerformanceRules.Text;

/// <summary>Tells dates from quantities: "2020年" and "9月前" are dates, "8年" and "3个月" are not.</summary>
internal static class CalendarText
{
    private const int MonthsInYear = 12;
    private const int YearDigits = 4;

    private const int QuartersInYear = 4;

    private static readonly string[] Ends = ["年底", "年末", "月底", "月末", "季末", "季度末", "底前", "前完成"];

    /// <summary>Tells whether digits before 年 are a year: 2024年.</summary>
    public static bool IsYear(ReadOnlySpan<char> digits, ReadOnlySpan<char> rest) =>
        BeginsWithYear(digits, out ReadOnlySpan<char> none) && none.IsEmpty && Follows(rest, '年');

    /// <summary>Tells whether a text names the end of a period: "年底", "12月底前".</summary>
    public static bool NamesEnd(ReadOnlySpan<char> text)
    {
        foreach (string end in Ends)
        {
            if (text.IndexOf(end.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return NamesDate(text);
    }

    /// <summary>Tells whether a number and its unit are a month or a quarter written in numerals, or behind words: 十二月, 四季度.</summary>
    public static bool IsDay(Rational number, string? unit) =>
        number.IsInteger
        && ((unit == "月" && number >= 1 && number <= MonthsInYear)
            || (unit is "季度" or "季" && number >= 1 && number <= QuartersInYear)
            || (unit is "年" or "年度" && number >= 1900 && number < 2200));

    /// <summary>Tells whether a cell names a day, a month or a year, rather than a quantity with a year that only says when, "2024年度满意率…".</summary>
    public static bool NamesDay(ReadOnlySpan<char> text)
    {
        int digit = Numeral.IndexOfDigit(text);
        if (digit < 0)
        {
            return false;
        }

        int after = SkipYear(text, digit);
        return after > digit && Numeral.IndexOfDigit(text.Slice(after)) < 0 && !HoldsNumeral(text.Slice(after)) ? IsOnlyYear(text.Slice(after)) : NamesDate(text.Slice(after));
    }

    private static bool HoldsNumeral(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (ChineseNumeral.IsNumeral(character))
            {
                return true;
            }
        }

        return false;
    }

    // 2024年, 2024年内, 2024年底前完成, but not 2024年工作要点.
    private static bool IsOnlyYear(ReadOnlySpan<char> rest) => rest.Length <= 2 || NamesEnd(rest) || rest.StartsWith("年内".AsSpan(), StringComparison.Ordinal);

    /// <summary>Skips a year that only says when: gives the place after it, or the place given.</summary>
    private static int SkipYear(ReadOnlySpan<char> text, int digit) =>
        BeginsWithYear(text.Slice(digit), out ReadOnlySpan<char> rest) && Follows(rest, '年') ? text.Length - rest.Length : digit;

    /// <summary>Tells whether a month, a year or a date such as 2021-12-31 is named anywhere.</summary>
    public static bool NamesDate(ReadOnlySpan<char> text)
    {
        for (int digit = Numeral.IndexOfDigit(text); digit >= 0; digit = Numeral.IndexOfDigit(text))
        {
            text = text.Slice(digit);
            if (BeginsWithMonth(text, out ReadOnlySpan<char> rest) && Follows(rest, '月'))
            {
                return true;
            }

            if (BeginsWithYear(text, out rest) && (Follows(rest, '年') || IsMonthAndDay(rest)))
            {
                return true;
            }

            text = text.Slice(Numeral.CountDigits(text));
        }

        return false;
    }

    private static bool BeginsWithYear(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        int digits = Numeral.CountDigits(text);
        rest = text.Slice(digits);
        return digits == YearDigits && (text[0] == '1' && text[1] == '9' || text[0] == '2' && text[1] is '0' or '1');
    }

    private static bool BeginsWithMonth(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        int digits = Numeral.CountDigits(text);
        rest = text.Slice(digits);
        return digits switch
        {
            1 => text[0] != '0',
            2 => ((text[0] - '0') * 10) + (text[1] - '0') is >= 1 and <= MonthsInYear,
            _ => false,
        };
    }

    /// <summary>What follows a year in figures: "-12-31", "/12" or ".12.31". A year with one point is a decimal, "2021.12".</summary>
    private static bool IsMonthAndDay(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('-' or '/' or '.') || !BeginsWithMonth(text.Slice(1), out ReadOnlySpan<char> day))
        {
            return false;
        }

        bool hasDay = day.Length > 1 && day[0] == text[0] && Numeral.CountDigits(day.Slice(1)) is 1 or 2;
        return hasDay || (day.IsEmpty && text[0] != '.');
    }

    /// <summary>The character may stand a little off, or in parentheses: "10 月", "10(月)".</summary>
    private static bool Follows(ReadOnlySpan<char> text, char expected)
    {
        text = text.TrimStart(" (".AsSpan());
        return !text.IsEmpty && text[0] == expected;
    }
}
