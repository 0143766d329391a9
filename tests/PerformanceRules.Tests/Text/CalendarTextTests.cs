using PerformanceRules.Text;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Tests.Text;

/// <summary>Dates told from quantities by their figures alone.</summary>
public sealed class CalendarTextTests
{
    [Theory]
    [InlineData("1999年培训人数20人")]
    [InlineData("2024 年度培训人数20人")]
    [InlineData("2100年，20人")]
    public void A_year_only_says_when(string text) => Reads.Target(text, Comparison.None, "20", "人");

    [Theory]
    [InlineData("2024年20批次", 2024, NotationFault.None)]
    [InlineData("2024年度开展20批次", 2024, NotationFault.None)]
    [InlineData("2023年20批次", 2024, LeadingText)]
    [InlineData("2024年20批次", null, LeadingText)]
    public void Alone_it_is_the_years_of_the_sheet(string text, int? year, NotationFault fault) =>
        Assert.Equal(fault, Notation.ReadTarget(text, new RowWords(null, year)).Fault);

    [Theory]
    [InlineData("1899年培训20批次")]
    [InlineData("1234年培训20批次")]
    [InlineData("2200年培训20批次")]
    [InlineData("2900年培训20批次")]
    [InlineData("3900年培训20批次")]
    [InlineData("0190年培训20批次")]
    [InlineData("20240年培训20批次")]
    [InlineData("202年培训20批次")]
    public void Other_figures_are_no_year(string text) => Reads.TargetFault(text, SeveralNumbers);

    [Theory]
    [InlineData("1月 9月 01月 09月 10月 11月 12月 10（月）")]
    [InlineData("1999年前 2024年12月 2024-1 2024/12 2024-12-31 2024/1/1 2024.1.1 2024.12.31")]
    public void Figures_that_name_a_month_or_a_day_are_a_date(string texts) => AssertAll(texts, Date);

    [Theory]
    [InlineData("0月 13月 20月 21月 30月 99月 00月 100月", NotationFault.None)]
    [InlineData("2024.12", NotationFault.None)]
    public void Other_figures_are_no_month(string texts, NotationFault fault) => AssertAll(texts, fault);

    private static void AssertAll(string texts, NotationFault fault)
    {
        foreach (string text in texts.Split(' '))
        {
            Assert.Equal((text, fault), (text, Notation.ReadTarget(text).Fault));
        }
    }
}
