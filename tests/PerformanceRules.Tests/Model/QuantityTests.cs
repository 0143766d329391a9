using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Model;

/// <summary>Two quantities in one unit: what converts, what takes its counterpart's unit, what cannot be compared.</summary>
public sealed class QuantityTests
{
    [Theory]
    [InlineData("1.2", "万人", "8000", "人", "12000", "8000")]
    [InlineData("5", "亿元", "62.73", "万元", "500000000", "627300")]
    [InlineData("2", "公里", "800", "米", "2000", "800")]
    [InlineData("3", "亩", "1", "公顷", "2000", "10000")]
    [InlineData("3", "亩", "0.5", "万亩", "2000", "10000000/3")]
    [InlineData("5", "‰", "1", "%", "0.005", "0.01")]
    public void Units_of_one_kind_convert(string left, string leftUnit, string right, string rightUnit, string leftNumber, string rightNumber) =>
        AssertAligned(Of(left, leftUnit), Of(right, rightUnit), leftNumber, rightNumber);

    [Theory]
    [InlineData("95", "%", "97", "95", "97")]
    [InlineData("62.73", "万元", "60", "62.73", "60")]
    [InlineData("3", "亩", "2", "3", "2")]
    public void A_text_without_a_unit_takes_its_counterparts(string left, string leftUnit, string right, string leftNumber, string rightNumber) =>
        AssertAligned(Of(left, leftUnit), new Quantity(Number(right), unit: null), leftNumber, rightNumber);

    [Theory]
    [InlineData("95", "%", "0.97", "0.95", "0.97")]
    [InlineData("62.73", "万元", "600000", "627300", "600000")]
    [InlineData("1.2", "万人", "8000", "12000", "8000")]
    [InlineData("3", "亩", "2", "3", "2")]
    [InlineData("0.3", "万亩", "2500", "3000", "2500")]
    [InlineData("38", "公里", "816", "38", "816")]
    [InlineData("5", "千瓦时", "6", "5", "6")]
    [InlineData("2", "小时", "3", "2", "3")]
    public void A_json_number_counts_the_noun_itself(string left, string leftUnit, string right, string leftNumber, string rightNumber) =>
        AssertAligned(Of(left, leftUnit), Quantity.InBaseUnits(Number(right)), leftNumber, rightNumber);

    [Fact]
    public void A_multiplier_alone_fits_any_noun() => AssertAligned(Of("5", "万"), Of("3", "万亩"), "50000", "30000");

    [Theory]
    [InlineData("人", "批次")]
    [InlineData("人", "人次")]
    [InlineData("万元", "%")]
    [InlineData("亩", "米")]
    public void Other_units_cannot_be_compared(string left, string right) =>
        Assert.False(Quantity.TryAlign(Of("1", left), Of("1", right), out _, out _));

    private static void AssertAligned(Quantity left, Quantity right, string leftNumber, string rightNumber)
    {
        Assert.True(Quantity.TryAlign(left, right, out Rational first, out Rational second));
        Assert.Equal((leftNumber, rightNumber), (first.ToString(), second.ToString()));
        Assert.True(Quantity.TryAlign(right, left, out second, out first));
        Assert.Equal((leftNumber, rightNumber), (first.ToString(), second.ToString()));
    }

    private static Quantity Of(string number, string unit) => new(Number(number), Unit.Parse(unit));

    private static Rational Number(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
