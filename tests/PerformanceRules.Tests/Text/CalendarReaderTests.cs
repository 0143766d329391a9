using System.Globalization;
using PerformanceRules.Text;

namespace PerformanceRules.Tests.Text;

/// <summary>The days a date of a form may mean: first and last. A date without a year is of the sheet's, here 2023.</summary>
public sealed class CalendarReaderTests
{
    [Theory]
    [InlineData("2021年12月31日", "2021-12-31")]
    [InlineData("2021年12月15号", "2021-12-15")]
    [InlineData("2021年1月2", "2021-01-02")]
    [InlineData("二〇二一年十二月三十一日", "2021-12-31")]
    [InlineData("已于2021年12月31日完成", "2021-12-31")]
    [InlineData("完成时间：2021年12月31日", "2021-12-31")]
    [InlineData("根据需求，12月31日前", "2023-12-31")]
    [InlineData("截至6月30日", "2023-06-30")]
    [InlineData("次年3月31日前", "2024-03-31")]
    [InlineData("四季度末", "2023-12-31")]
    [InlineData("上半年末", "2023-06-30")]
    [InlineData("２０２１年１２月３１日", "2021-12-31")]
    [InlineData(" 2021 年 6 月 30 日 ", "2021-06-30")]
    [InlineData("2021-12-31", "2021-12-31")]
    [InlineData("2021/6/1", "2021-06-01")]
    [InlineData("2021.06.09", "2021-06-09")]
    [InlineData("1999年1月1日", "1999-01-01")]
    [InlineData("2100年1月1日", "2100-01-01")]
    [InlineData("3月5日", "2023-03-05")]
    [InlineData("10（月）20日", "2023-10-20")]
    [InlineData("2021年2月底", "2021-02-28")]
    [InlineData("2024年2月末", "2024-02-29")]
    [InlineData("2月底", "2023-02-28")]
    [InlineData("11月末", "2023-11-30")]
    [InlineData("2021年底", "2021-12-31")]
    [InlineData("2021年末", "2021-12-31")]
    [InlineData("2021年年底", "2021-12-31")]
    [InlineData("2021年年末", "2021-12-31")]
    [InlineData("年底", "2023-12-31")]
    [InlineData("年末", "2023-12-31")]
    public void A_day_is_one_day(string text, string day) => AssertSpan(text, day, day);

    [Theory]
    [InlineData("2021年", "2021-01-01", "2021-12-31")]
    [InlineData("2021年度", "2021-01-01", "2021-12-31")]
    [InlineData("2021年内", "2021-01-01", "2021-12-31")]
    [InlineData("年内完成", "2023-01-01", "2023-12-31")]
    [InlineData("全年", "2023-01-01", "2023-12-31")]
    [InlineData("6月初", "2023-06-01", "2023-06-10")]
    [InlineData("6月上旬", "2023-06-01", "2023-06-10")]
    [InlineData("6月中旬", "2023-06-11", "2023-06-20")]
    [InlineData("6月下旬", "2023-06-21", "2023-06-30")]
    [InlineData("2024年2月下旬", "2024-02-21", "2024-02-29")]
    public void A_year_or_a_third_of_a_month_has_its_days(string text, string first, string last) => AssertSpan(text, first, last);

    [Theory]
    [InlineData("9月", "2023-09-01", "2023-09-30")]
    [InlineData("9月份", "2023-09-01", "2023-09-30")]
    [InlineData("2021年9月", "2021-09-01", "2021-09-30")]
    [InlineData("2021年度9月份", "2021-09-01", "2021-09-30")]
    [InlineData("2021-09", "2021-09-01", "2021-09-30")]
    [InlineData("四季度", "2023-10-01", "2023-12-31")]
    [InlineData("第1季度", "2023-01-01", "2023-03-31")]
    [InlineData("上半年", "2023-01-01", "2023-06-30")]
    [InlineData("下半年", "2023-07-01", "2023-12-31")]
    [InlineData("1-6月", "2023-06-01", "2023-06-30")]
    [InlineData("2021年1月至11月", "2021-11-01", "2021-11-30")]
    [InlineData("2024年2月", "2024-02-01", "2024-02-29")]
    public void A_month_with_nothing_in_it_is_bare(string text, string first, string last) => AssertSpan(text, first, last, isBareMonth: true);

    [Theory]
    [InlineData("2020年1月--2020年11月30日", "2020-11-30")]
    [InlineData("2020年11月5日-2021年3月5日", "2021-03-05")]
    [InlineData("2020年1月1日至11月30日", "2020-11-30")] // The year is said once.
    public void Of_two_dates_the_end_counts(string text, string day) => AssertSpan(text, day, day);

    [Theory]
    [InlineData("9月前", true)]
    [InlineData("9月底之前完成", true)]
    [InlineData("2021年12月31日前完成", true)]
    [InlineData("9月", false)]
    [InlineData("于9月完成", false)]
    public void Before_is_what_follows_the_date(string text, bool isBefore)
    {
        Assert.True(CalendarReader.TryRead(text, out CalendarSpan span));
        Assert.Equal(isBefore, span.IsBefore);
    }

    [Theory]
    [InlineData("")]
    [InlineData("及时")]
    [InlineData("13个月")]
    [InlineData("12.5%")]
    [InlineData("2200")]
    [InlineData("2月30日")]
    [InlineData("12月32日前")]
    [InlineData("2023年2月29日")]
    [InlineData("13月前")]
    [InlineData("6月30日前、12月31日前")]
    [InlineData("6月30日前完成50%，12月31日前完成")]
    [InlineData("未完成")]
    [InlineData("12月30日未完成")]
    [InlineData("计划12月30日")]
    [InlineData("预计2024年12月30日完成")]
    [InlineData("12月30日前完成60%")]
    [InlineData("2021年5%")]
    [InlineData("9月100件")]
    [InlineData("约12月底")]
    [InlineData("目前定于9月")]
    [InlineData("2200年")]
    [InlineData("12021年")]
    public void Anything_else_is_no_date(string text) => Assert.False(CalendarReader.TryRead(text, out _));

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Prose_is_not_searched_for_a_date(int length, bool isRead) =>
        Assert.Equal(isRead, CalendarReader.TryRead("9月前".PadRight(length, '。'), out _));

    private static void AssertSpan(string text, string first, string last, bool isBareMonth = false)
    {
        const int YearOfNone = 2023;
        Assert.True(CalendarReader.TryRead(text, out CalendarSpan span, YearOfNone), text);
        Assert.Equal((first, last, isBareMonth), (Written(span.First(YearOfNone)), Written(span.Last(YearOfNone)), span.IsBareMonth));
    }

    private static string Written(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
