namespace PerformanceRules.Text;

/// <summary>Tells dates from quantities: "2020年" and "9月前" are dates, "8年" and "3个月" are not.</summary>
internal static class CalendarText
{
    private const int MonthsInYear = 12;
    private const int YearDigits = 4;

    /// <summary>Skips a year that only says when, "2024年度满意率…": gives the place after it, or the place given.</summary>
    public static int SkipYear(ReadOnlySpan<char> text, int digit) =>
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
