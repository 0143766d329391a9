using PerformanceRules.Cli.Texts;

namespace PerformanceRules.Cli.Tests.Texts;

public sealed class TextWrappingTests
{
    [Theory]
    [InlineData("绩效评价指标", 8, "绩效评价|指标")]
    [InlineData("绩效评价指标", 9, "绩效评价|指标")]
    [InlineData("绩效评价，指标", 8, "绩效评|价，指标")]
    [InlineData("绩效（评价）", 6, "绩效|（评|价）")]
    [InlineData("不低于10批次", 8, "不低于|10批次")]
    [InlineData("不低于2825.05万元", 10, "不低于|2825.05万|元")]
    [InlineData("the quick brown fox", 10, "the quick|brown fox")]
    [InlineData("超过95%的", 6, "超过|95%的")]
    [InlineData("一\n二三", 8, "一|二三")]
    [InlineData("12345678901", 4, "1234|5678|901")]
    [InlineData("", 8, "")]
    public void Breaks_where_a_reader_of_Chinese_expects_it(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), TextWrapping.Lines(text, width));

    [Fact]
    public void Margin_stands_before_every_line() => Assert.Equal("  绩效\n  评价", TextWrapping.Block("绩效评价", 7, margin: 2));
}
