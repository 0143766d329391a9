using PerformanceRules.Model;

namespace PerformanceRules.Tests.Text;

/// <summary>Which units are one, which convert, and which only look alike.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("%", "%", "", "0.01")]
    [InlineData("％", "%", "", "0.01")]
    [InlineData("百分比", "%", "", "0.01")]
    [InlineData("%(百分比)", "%", "", "0.01")]
    [InlineData("％（百分比）", "%", "", "0.01")]
    [InlineData("‰", "‰", "", "0.001")]
    [InlineData("", "", null, "1")]
    [InlineData("万", "万", null, "10000")]
    [InlineData("千万", "千万", null, "10000000")]
    [InlineData("元", "元", "元", "1")]
    [InlineData("万元", "万元", "元", "10000")]
    [InlineData(" 万 元 ", "万元", "元", "10000")]
    [InlineData("亿元", "亿元", "元", "100000000")]
    [InlineData("百万元", "百万元", "元", "1000000")]
    [InlineData("万亿元", "万亿元", "元", "1000000000000")]
    [InlineData("千元", "千元", "元", "1000")]
    [InlineData("千人", "千人", "人", "1000")]
    [InlineData("千米", "千米", "米", "1000")]
    [InlineData("千克", "千克", "克", "1000")]
    [InlineData("万千瓦", "万千瓦", "千瓦", "10000")]
    [InlineData("万千伏", "万千伏", "伏", "10000000")]
    [InlineData("千瓦时", "千瓦时", "千瓦时", "1")]
    [InlineData("万人", "万人", "人", "10000")]
    [InlineData("万粒", "万粒", "粒", "10000")]
    [InlineData("万平方米", "万平方米", "平方米", "10000")]
    [InlineData("万亩", "万亩", "平方米", "20000000/3")]
    [InlineData("km", "km", "米", "1000")]
    [InlineData("cm", "cm", "米", "0.01")]
    [InlineData("公顷", "公顷", "平方米", "10000")]
    [InlineData("吨", "吨", "克", "1000000")]
    [InlineData("小时", "小时", "秒", "3600")]
    [InlineData("TB", "TB", "字节", "1099511627776")]
    [InlineData("批次", "批次", "次", "1")]
    [InlineData("百万", "百万", null, "1000000")]
    [InlineData("元/斤", "元/斤", "元/克", "0.002")]
    [InlineData("元/公斤", "元/公斤", "元/克", "0.001")]
    [InlineData("年", "年", "月", "12")]
    [InlineData("次/季度", "次/季度", "次", "1")]
    [InlineData("元/人*月", "元/人·月", "元/人", "1")]
    [InlineData("万元/人.月", "万元/人·月", "元/人", "10000")]
    [InlineData("人（次）", "人次", "人次", "1")]
    public void A_unit_is_read(string text, string symbol, string? dimension, string factor)
    {
        Unit unit = Unit.Parse(text);
        Assert.Equal((symbol, dimension, factor), (unit.Symbol, unit.Dimension, unit.Factor.ToString()));
        Assert.Equal(symbol, unit.ToString());
    }

    [Theory]
    [InlineData("公里", "km")]
    [InlineData("公里", "千米")]
    [InlineData("天", "日")]
    [InlineData("公斤", "kg")]
    [InlineData("㎡", "平方米")]
    [InlineData("m2", "m²")]
    [InlineData("元/人*月", "元/(人·月)")]
    [InlineData("元/人/月", "元/人.月")]
    [InlineData("个月", "月")]
    [InlineData("百分比", "%")]
    [InlineData("个百分点", "%")]
    [InlineData("人", "名")]
    [InlineData("人", "位")]
    [InlineData("场", "批次")]
    [InlineData("次", "期")]
    [InlineData("个", "家")]
    [InlineData("件", "宗")]
    [InlineData("台（套）", "台")]
    [InlineData("度", "千瓦时")]
    [InlineData("元/㎡", "元/平方米")]
    [InlineData("元/月·人", "元/人·月")]
    [InlineData("次/每月", "次/月")]
    public void Units_that_measure_the_same_are_equal(string left, string right)
    {
        Assert.Equal(Unit.Parse(left), Unit.Parse(right));
        Assert.Equal(Unit.Parse(left).GetHashCode(), Unit.Parse(right).GetHashCode());
    }

    [Theory]
    [InlineData("人", "人次")]
    [InlineData("人", "批次")]
    [InlineData("元", "万元")]
    [InlineData("元", "")]
    [InlineData("万", "万元")]
    [InlineData("m", "平方米")]
    [InlineData("次/季度", "次")]
    [InlineData("次/季度", "次/月")]
    [InlineData("天", "工作日")]
    [InlineData("元/人", "元/人·月")]
    public void Other_units_differ(string left, string right) => Assert.NotEqual(Unit.Parse(left), Unit.Parse(right));

    [Theory]
    [InlineData("%")]
    [InlineData("百分比")]
    [InlineData("万元")]
    [InlineData("人")]
    [InlineData("批次")]
    [InlineData("元")]
    public void A_common_unit_is_one_object(string text) => Assert.Same(Unit.Parse(text), Unit.Parse(text));

    [Fact]
    public void The_percent_and_the_base_unit_are_what_their_texts_say()
    {
        Assert.Same(Unit.Percent, Unit.Parse("％"));
        Assert.Same(Unit.Base, Unit.Parse("　"));
        Assert.Null(Unit.Base.Dimension);
    }

    [Fact]
    public void No_text_is_too_much()
    {
        Assert.Equal(1_000_000, Unit.Parse(new string('万', 1_000_000)).Symbol.Length);
        Assert.Throws<ArgumentNullException>(() => Unit.Parse(null!));
    }
}
