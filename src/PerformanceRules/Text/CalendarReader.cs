using System.Globalization;
using System.Text.RegularExpressions;

namespace PerformanceRules.Text;

/// <summary>Reads a date as forms write it: "2021年12月31日前完成", "12月底前", "2021-12-31", "2020年1月--2020年11月" (its end counts).</summary>
internal static class CalendarReader
{
    private const int LongestText = 200;

    private const string DayPattern = @"(?:\s*(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9])\s*[日号]?)?";

    private static readonly Regex Date = new(
        @"(?<![0-9])(?:"
        + @"(?<year>(?:19|20|21)[0-9]{2})\s*(?:年度?\s*|[-/.](?=[0-9]))(?:(?<month>1[0-2]|0?[1-9])\s*(?:月份?|[-/.](?=[0-9])|(?![0-9%]))" + DayPattern + @")?"
        + @"|(?<month>1[0-2]|0?[1-9])\s*(?:\(月\)|月份?)" + DayPattern
        + @")(?<part>年底|年末|底|末|上旬|中旬|下旬|初)?|(?<part>年底|年末)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    public static bool TryRead(string text, out CalendarSpan span)
    {
        span = default;
        string plain = Glyphs.ToPlain(text.Trim().AsSpan());
        if (plain.Length == 0 || plain.Length > LongestText)
        {
            return false;
        }

        bool found = false;
        int? year = null;
        foreach (Match match in Date.Matches(plain))
        {
            year = Number(match.Groups["year"]) ?? year;
            found = true;
            bool isBefore = plain.IndexOf('前', match.Index + match.Length) >= 0;
            span = Span(year, Number(match.Groups["month"]), Number(match.Groups["day"]), match.Groups["part"].Value, isBefore);
        }

        return found;
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static CalendarSpan Span(int? year, int? month, int? day, string part, bool isBefore) => (month, day, part) switch
    {
        (null, _, "底" or "末" or "年底" or "年末") => new(year, 12, 31, 12, 31, IsBareMonth: false, isBefore),
        (null, _, _) => new(year, 1, 1, 12, 31, IsBareMonth: false, isBefore),
        ({ } named, { } dated, _) => new(year, named, dated, named, dated, IsBareMonth: false, isBefore),
        ({ } named, null, "底" or "末") => new(year, named, 31, named, 31, IsBareMonth: false, isBefore),
        ({ } named, null, "初" or "上旬") => new(year, named, 1, named, 10, IsBareMonth: false, isBefore),
        ({ } named, null, "中旬") => new(year, named, 11, named, 20, IsBareMonth: false, isBefore),
        ({ } named, null, "下旬") => new(year, named, 21, named, 31, IsBareMonth: false, isBefore),
        ({ } named, null, _) => new(year, named, 1, named, 31, IsBareMonth: true, isBefore),
    };
}
