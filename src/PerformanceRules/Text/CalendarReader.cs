using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerformanceRules.Text;

/// <summary>
/// Reads a date as forms write it: "2021年12月31日前完成", "12月底前", "2021-12-31", "四季度", "次年3月底前", "2020年1月--2020年11月" (its end counts). A cell is read as a
/// whole: two deadlines, 未完成, 计划12月30日, 完成60% and a day that no calendar has are no date.
/// </summary>
internal static class CalendarReader
{
    private const int LongestText = 200;

    private const string Year = "(?:(?<year>(?:19|20|21)[0-9]{2})年度?|(?<relative>次年|明年|翌年|当年|本年度|本年|今年|上年|去年))?";

    private const string MonthAndDay = @"(?<month>1[0-2]|0?[1-9])(?:\(月\)|月份?)(?:(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9])[日号]?)?(?<part>底|末|上旬|中旬|下旬|初)?";

    private const string PartOfYear = "第?(?<quarter>[1-4])季度?[底末]?|(?<half>[上下])半年度?[底末]?|(?<whole>年底|年末|年内|年度内|全年度?|底|末)";

    private const string Figures = @"(?<year>(?:19|20|21)[0-9]{2})(?<sign>[-/.])(?<month>1[0-2]|0?[1-9])(?:\k<sign>(?<day>3[01]|[12][0-9]|0?[1-9])日?)?(?![0-9])";

    private static readonly Regex Date = new(
        @"\G(?:" + Figures + "|" + Year + "(?:" + MonthAndDay + "|" + PartOfYear + ")|(?<year>(?:19|20|21)[0-9]{2})年度?)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Regex.InfiniteMatchTimeout); // The text is short, nothing in the pattern repeats, and a clock would fail on a busy machine.

    /// <summary>The first month of 1-6月, which the end counts for.</summary>
    private static readonly Regex FirstMonth = new(
        @"\G" + Year + "(?:1[0-2]|0?[1-9])月?(?=[-—~至到])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Regex.InfiniteMatchTimeout);

    /// <summary>Reads a date.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="span">The days that it may mean.</param>
    /// <param name="sheetYear">The year of the sheet, which a date without a year is of; <see langword="null"/> where it is not known.</param>
    /// <returns><see langword="false"/> where the cell is no date, or says more than one.</returns>
    public static bool TryRead(string text, out CalendarSpan span, int? sheetYear = null)
    {
        span = default;
        string plain = Plain(text);
        int position = plain.Length is 0 or > LongestText ? -1 : SkipLeading(plain, SkipPreamble(plain));
        if (position < 0)
        {
            return false;
        }

        Match match = Date.Match(plain, position);
        Match first = FirstMonth.Match(plain, position);
        if (!match.Success && !first.Success)
        {
            return false;
        }

        int? year = YearOf(match.Success ? match : first, sheetYear);
        position += match.Success ? match.Length : first.Length;
        int end = SkipRange(plain, position);
        if (end > position)
        {
            match = Date.Match(plain, end);
            position = end + match.Length;
        }

        if (!match.Success)
        {
            return false;
        }

        string rest = plain.Substring(position);
        year = YearOf(match, sheetYear) ?? year ?? sheetYear;
        return IsFollowing(rest) && TrySpan(match, year, rest, out span);
    }

    private static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        string written = Glyphs.ToPlain(text.AsSpan());
        for (int i = 0; i < written.Length && plain.Length <= LongestText; i++)
        {
            int length = ChineseNumeral.Read(written.AsSpan(i), out long value);
            if (length > 0 && i + length < written.Length && "年月日号季".IndexOf(written[i + length]) >= 0)
            {
                plain.Append(value.ToString(CultureInfo.InvariantCulture));
                i += length - 1;
            }
            else if (!char.IsWhiteSpace(written[i]))
            {
                plain.Append(written[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>根据需求，12月底前: what the comma closes says nothing, provided that it holds no doubt and no number.</summary>
    private static int SkipPreamble(string plain)
    {
        int comma = plain.LastIndexOf(',');
        ReadOnlySpan<char> preamble = plain.AsSpan(0, Math.Max(comma, 0));
        return DoubtTable.FaultOf(preamble) == NotationFault.None && Numeral.IndexOfDigit(preamble) < 0 ? comma + 1 : int.MinValue;
    }

    private static int SkipLeading(string plain, int position)
    {
        for (int length = 1; position >= 0 && length > 0; position += length)
        {
            length = LengthOf(CalendarWords.Leading, plain.AsSpan(position));
        }

        return position;
    }

    private static int SkipRange(string plain, int position)
    {
        while (position < plain.Length && plain[position] is '-' or '—' or '~' or '至' or '到')
        {
            position++;
        }

        return position;
    }

    private static bool IsFollowing(string rest)
    {
        int position = 0;
        for (int length = 1; length > 0; position += length)
        {
            length = LengthOf(CalendarWords.Following, rest.AsSpan(position));
        }

        return position == rest.Length;
    }

    private static int LengthOf(string[] words, ReadOnlySpan<char> text)
    {
        int longest = 0;
        foreach (string word in words)
        {
            longest = word.Length > longest && text.StartsWith(word.AsSpan(), StringComparison.Ordinal) ? word.Length : longest;
        }

        return longest;
    }

    private static int? YearOf(Match match, int? sheetYear) => Number(match.Groups["year"]) ?? match.Groups["relative"].Value switch
    {
        "" => null,
        "次年" or "明年" or "翌年" => sheetYear + 1,
        "上年" or "去年" => sheetYear - 1,
        _ => sheetYear,
    };

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static bool TrySpan(Match match, int? year, string rest, out CalendarSpan span)
    {
        const int LeapYear = 2024;
        bool isBefore = rest.IndexOf('前') >= 0;
        int? month = Number(match.Groups["month"]);
        int? day = Number(match.Groups["day"]);
        int? quarter = Number(match.Groups["quarter"]);
        string half = match.Groups["half"].Value;
        string part = match.Groups["part"].Value;
        bool isEnd = match.Value[match.Length - 1] is '底' or '末';
        span = (month, day, part) switch
        {
            ({ } named, { } dated, "") => new(year, named, dated, named, dated, IsBareMonth: false, isBefore),
            ({ } named, null, "底" or "末") => new(year, named, 31, named, 31, IsBareMonth: false, isBefore),
            ({ } named, null, "初" or "上旬") => new(year, named, 1, named, 10, IsBareMonth: false, isBefore),
            ({ } named, null, "中旬") => new(year, named, 11, named, 20, IsBareMonth: false, isBefore),
            ({ } named, null, "下旬") => new(year, named, 21, named, 31, IsBareMonth: false, isBefore),
            ({ } named, null, _) => new(year, named, 1, named, 31, IsBareMonth: true, isBefore),
            _ when quarter is { } number => OfPart(year, (number * 3) - 2, number * 3, isEnd, isBefore),
            _ when half.Length > 0 => half == "上" ? OfPart(year, 1, 6, isEnd, isBefore) : OfPart(year, 7, 12, isEnd, isBefore),
            _ => new(year, isEnd ? 12 : 1, isEnd ? 31 : 1, 12, 31, IsBareMonth: false, isBefore),
        };
        return day is null || (part.Length == 0 && day <= DateTime.DaysInMonth(year ?? LeapYear, month!.Value));
    }

    private static CalendarSpan OfPart(int? year, int first, int last, bool isEnd, bool isBefore) =>
        new(year, isEnd ? last : first, isEnd ? 31 : 1, last, 31, IsBareMonth: !isEnd, isBefore);
}
