using PerformanceRules.Text;
using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Tests.Text;

/// <summary>How a number may be written, and what around it makes it none.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("１２．５％", "12.5", "%")]
    [InlineData("－2.5%", "-2.5", "%")]
    [InlineData("＋5%", "5", "%")]
    [InlineData("−5", "-5", null)]
    [InlineData("增长率：-2.5%", "-2.5", "%")]
    [InlineData("1,000", "1000", null)]
    [InlineData("1，000人", "1000", "人")]
    [InlineData("12,000", "12000", null)]
    [InlineData("123,000", "123000", null)]
    [InlineData("12,345,678.90元", "12345678.9", "元")]
    [InlineData("5万", "5", "万")]
    [InlineData("1.2万人", "1.2", "万人")]
    [InlineData("007", "7", null)]
    [InlineData("95.", "95", null)]
    [InlineData("百分之95", "95", "%")]
    [InlineData("千分之5", "5", "‰")]
    [InlineData("5‰", "5", "‰")]
    [InlineData("￥5000", "5000", "元")]
    [InlineData("¥5万", "5", "万元")]
    [InlineData("¥5万元", "5", "万元")]
    [InlineData("三次", "3", "次")]
    [InlineData("二十", "20", null)]
    [InlineData("一百零五人", "105", "人")]
    [InlineData("三千二百元", "3200", "元")]
    [InlineData("二十万元", "20", "万元")]
    [InlineData("十人", "10", "人")]
    [InlineData("零起", "0", "起")]
    [InlineData("百分之九十五", "95", "%")]
    [InlineData("百分之百", "100", "%")]
    [InlineData("负5%", "-5", "%")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678", null)]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678", null)]
    public void A_number_is_read(string text, string number, string? unit) => Reads.Target(text, Comparison.None, number, unit);

    [Theory]
    [InlineData("12345678901234567890123456789", TooManyDigits)]
    [InlineData("0.12345678901234567890123456789", TooManyDigits)]
    [InlineData("1,23", SeveralNumbers)]
    [InlineData("1,0000", SeveralNumbers)]
    [InlineData("1000,000", SeveralNumbers)]
    [InlineData("0,500", SeveralNumbers)]
    [InlineData("1,000,00", SeveralNumbers)]
    [InlineData("1.2.3", SeveralNumbers)]
    [InlineData("10 20", SeveralNumbers)]
    [InlineData("1:5", SeveralNumbers)]
    [InlineData("1.5E3", SeveralNumbers)]
    [InlineData("≥.5", LeadingText)]
    [InlineData("- 5", LeadingText)]
    [InlineData("—5", LeadingText)]
    [InlineData("--5", LeadingText)]
    [InlineData("增长率-2%", LeadingText)]
    [InlineData("$5000", LeadingText)]
    [InlineData("10²", TrailingText)]
    [InlineData("两三次", LeadingText)]
    [InlineData("三至五次", LeadingText)]
    [InlineData("5A", NoNumber)]
    [InlineData("A4纸", NoNumber)]
    [InlineData("PM10浓度", NoNumber)]
    [InlineData("٣٤", NoNumber)]
    [InlineData("百分之95%", TrailingText)]
    public void A_malformed_number_is_a_fault(string text, NotationFault fault) => Reads.TargetFault(text, fault);

    [Theory]
    [InlineData("9/10", "90")]
    [InlineData("9／10", "90")]
    [InlineData("9 / 10", "90")]
    [InlineData("完成率9/10。", "90")]
    [InlineData("1/3", "100/3")]
    [InlineData("11/10", "110")]
    [InlineData("1,000/2,000", "50")]
    [InlineData("0/10", "0")]
    public void Counts_are_a_rate(string text, string percent) => Reads.Target(text, Comparison.None, percent, "%");

    [Theory]
    [InlineData("9/0", CountsOfNone)]
    [InlineData("9/0.00", CountsOfNone)]
    [InlineData("9/12345678901234567890123456789", TooManyDigits)]
    [InlineData("9/10件", TrailingText)]
    [InlineData("9/10%", TrailingText)]
    [InlineData("-9/10", SeveralNumbers)]
    [InlineData("9/10/11", NotationFault.Range)]
    [InlineData("9/10，8", SeveralNumbers)]
    [InlineData("2021/12", Date)]
    public void Other_pairs_are_faults(string text, NotationFault fault) => Reads.TargetFault(text, fault);

    [Fact]
    public void Counts_may_be_compared() => Reads.Target("不低于9/10", AtLeast, "90", "%");

    [Theory]
    [InlineData(1000, NoNumber)]
    [InlineData(1001, TooLong)]
    [InlineData(1_000_000, TooLong)]
    public void A_text_of_more_than_a_thousand_characters_is_refused(int length, NotationFault fault)
    {
        string text = new('好', length);
        Reads.TargetFault(text, fault);
        Reads.ActualFault(text, fault);
        Assert.False(Notation.TryReadOperator(text, out _));
    }
}
