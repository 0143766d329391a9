using PerformanceRules.Text;
using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Tests.Text;

/// <summary>The cells and sentences of seed/huairou-2024-report.txt and the texts of the contract.</summary>
public sealed class SeedTests
{
    [Theory]
    [InlineData("根据需求，不低于10批次", AtLeast, "10", "批次")]
    [InlineData("根据需求，不低于20批次　", AtLeast, "20", "批次")]
    [InlineData("根据实际情况，不低于55人　", AtLeast, "55", "人")]
    [InlineData("认可，满意率不低于95%", AtLeast, "95", "%")]
    [InlineData("全年审查合同数量不少于5份。", AtLeast, "5", "份")]
    [InlineData("领导干部、职工满意度不低于95%", AtLeast, "95", "%")]
    [InlineData("预算执行率为100%。", Comparison.None, "100", "%")]
    [InlineData("2024年全年预算数2825.05万元", Comparison.None, "2825.05", "万元")]
    [InlineData("其他支出预算数0万元", Comparison.None, "0", "万元")]
    [InlineData("≥95%", AtLeast, "95", "%")]
    [InlineData("不少于5份", AtLeast, "5", "份")]
    [InlineData("95％", Comparison.None, "95", "%")]
    public void A_target_is_read(string text, Comparison comparison, string number, string? unit) =>
        Reads.Target(text, comparison, number, unit);

    [Theory]
    [InlineData(" 16", "16", null)]
    [InlineData("56", "56", null)]
    [InlineData("97", "97", null)]
    [InlineData("2825.05", "2825.05", null)]
    [InlineData("100%", "100", "%")]
    [InlineData("5%", "5", "%")]
    [InlineData("5％", "5", "%")]
    [InlineData("0.05", "0.05", null)]
    [InlineData("9/10", "90", "%")]
    public void A_value_is_read(string text, string number, string? unit) => Reads.Actual(text, number, unit);

    [Theory]
    [InlineData("领导干部、职工满意度不低于95%；各基层组织满意度不低于95%", SeveralNumbers)]
    [InlineData("计算结果在200%-300%（含200%）区间", NotationFault.Range)]
    [InlineData("按照该指标分值的10%扣分", LeadingText)]
    [InlineData("每有一项不合格扣0.5分，扣完为止。", Denied)]
    [InlineData("每高出1个百分点扣0.4分", SeveralNumbers)]
    [InlineData("部门预决算差异率高于30%的", TrailingText)]
    [InlineData("完成　", NoNumber)]
    [InlineData("　完成", NoNumber)]
    public void Other_sentences_are_faults(string text, NotationFault fault) => Reads.TargetFault(text, fault);

    [Theory]
    [InlineData("无")]
    [InlineData("无　")]
    [InlineData("　无")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("")]
    [InlineData(" \t\r\n　")]
    public void Nothing_given_is_blank(string text)
    {
        Assert.True(Notation.IsBlank(text));
        Reads.TargetFault(text, Blank);
        Reads.ActualFault(text, Blank);
    }

    [Theory]
    [InlineData("无", true)]
    [InlineData("　无 ", true)]
    [InlineData("——", false)]
    [InlineData("", false)]
    [InlineData("无问题", false)]
    public void Only_the_word_means_zero(string text, bool isNone) => Assert.Equal(isNone, Notation.IsNone(text));
}
