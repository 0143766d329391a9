using PerformanceRules.Text;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Tests.Text;

/// <summary>Actual values, amounts and rates as published sheets write them.</summary>
public sealed class RealFormActualTests
{
    [Theory]
    [InlineData("50", "50", null)]
    [InlineData("132.9", "132.9", null)]
    [InlineData("37.24", "37.24", null)]
    [InlineData("37442人", "37442", "人")]
    [InlineData("14种", "14", "种")]
    [InlineData("97.30%", "97.3", "%")]
    [InlineData("12万元", "12", "万元")]
    [InlineData("6418件", "6418", "件")]
    [InlineData("62.73万", "62.73", "万")]
    [InlineData("8年", "8", "年")]
    [InlineData("87人次", "87", "人次")]
    [InlineData("583元/人*月", "583", "元/人*月")]
    [InlineData("5830元/户", "5830", "元/户")]
    [InlineData("100%", "100", "%")]
    [InlineData("0", "0", null)]
    public void An_actual_is_read(string text, string number, string? unit) => Reads.Actual(text, number, unit);

    [Theory]
    [InlineData("620.82万元", "620.82", "万元")]
    [InlineData("372.29万元", "372.29", "万元")]
    [InlineData("10万", "10", "万")]
    [InlineData("387664.62", "387664.62", null)]
    [InlineData("1329120.67元", "1329120.67", "元")]
    [InlineData("89.974", "89.974", null)]
    [InlineData("207.4538", "207.4538", null)]
    [InlineData("102.59%", "102.59", "%")]
    [InlineData("6.5%", "6.5", "%")]
    [InlineData("0.0900000762939453", "0.0900000762939453", null)]
    [InlineData("-0.300000152587891", "-0.300000152587891", null)]
    public void An_amount_or_rate_is_read(string text, string number, string? unit) => Reads.Actual(text, number, unit);

    [Theory]
    [InlineData("≥266米")]
    [InlineData("≥50厘米")]
    [InlineData("≥1000人")]
    [InlineData("≥95%")]
    [InlineData("98%以上")]
    [InlineData("不低于95%")]
    [InlineData("≤90万元")]
    [InlineData("20万元以内")]
    [InlineData("超过95%")]
    [InlineData("不足5次")]
    [InlineData("达到95%以上")]
    public void The_target_repeated_is_no_value(string text) => Reads.ActualFault(text, NoSingleValue);

    [Theory]
    [InlineData("=16", "16", null)]
    [InlineData("等于16批次", "16", "批次")]
    [InlineData("达到95%", "95", "%")]
    [InlineData("达95%", "95", "%")]
    [InlineData("完成16批次", "16", "批次")]
    [InlineData("已完成16批次", "16", "批次")]
    [InlineData("实际16", "16", null)]
    [InlineData("共16批次", "16", "批次")]
    [InlineData("实际完成值：16", "16", null)]
    [InlineData("能耗量降至5吨", "5", "吨")]
    public void Words_that_state_a_value_may_lead_to_it(string text, string number, string? unit) => Reads.Actual(text, number, unit);

    [Theory]
    [InlineData("2021年12月31日前完成", Date)]
    [InlineData("7月", Date)]
    [InlineData("2020年", Date)]
    [InlineData("20", None)]
    [InlineData("——", Blank)]
    [InlineData("　", Blank)]
    public void What_is_no_value_is_a_fault(string text, NotationFault fault) => Reads.ActualFault(text, fault);
}
