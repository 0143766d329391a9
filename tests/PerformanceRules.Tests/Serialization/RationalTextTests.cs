using System.Globalization;
using PerformanceRules.Arithmetic;

namespace PerformanceRules.Tests.Serialization;

/// <summary>An exact number is read from what it writes, and converts to other numbers without losing anything in silence.</summary>
public sealed class RationalTextTests
{
    [Theory]
    [InlineData("0.625", "0.625")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1/3", "1/3")]
    [InlineData("-2/4", "-0.5")]
    [InlineData("12", "12")]
    [InlineData(".5", "0.5")]
    [InlineData("100000000000000000000000000000/3", "100000000000000000000000000000/3")]
    public void Text_is_read(string text, string written) => Assert.Equal(written, Rational.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1,5")]
    [InlineData("1.")]
    [InlineData(".")]
    [InlineData("1/2/3")]
    [InlineData("一")]
    [InlineData("1e3")]
    [InlineData(" 1")]
    public void Other_text_is_refused(string text)
    {
        Assert.False(Rational.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Rational.Parse(text));
    }

    [Fact]
    public void Conversions_lose_nothing_in_silence()
    {
        Assert.Equal(0.5m, (decimal)Rational.Create(1, 2));
        Assert.Equal(0.25, (double)Rational.Create(1, 4));
        Assert.Equal(7, (int)(Rational)7);
        Assert.Equal(7L, (long)(Rational)7);
        Assert.Throws<OverflowException>(static () => (int)Rational.Create(1, 2));
        Assert.Throws<OverflowException>(static () => (int)(Rational)3_000_000_000m);
    }

    [Fact]
    public void Format_of_decimals_is_taken()
    {
        Assert.Equal("0.33", Rational.Create(1, 3).ToString("0.00", CultureInfo.InvariantCulture));
        Assert.Equal("1/3", Rational.Create(1, 3).ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal("得分 0,5", string.Create(CultureInfo.GetCultureInfo("de-DE"), $"得分 {Rational.Create(1, 2):0.0}"));
    }
}
