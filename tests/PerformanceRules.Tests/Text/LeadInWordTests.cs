using PerformanceRules.Text;
using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Tests.Text;

/// <summary>The words before a number: which refuse it, which only look like it, and how far they reach.</summary>
public sealed class LeadInWordTests
{
    [Theory]
    [InlineData("约 大约 近 接近 将近 大概 大致 几乎 约为 约占 约有 大约为 接近于", Approximate)]
    [InlineData("正负 浮动 ±", Tolerance)]
    [InlineData("第 前", Rank)]
    [InlineData("不等于", LeadingText)]
    public void A_word_next_to_the_number_refuses_it(string words, NotationFault fault)
    {
        foreach (string word in words.Split(' '))
        {
            Reads.TargetFault("完成" + word + "20批次", fault);
            Reads.ActualFault(word + "20批次", fault);
        }
    }

    [Theory]
    [InlineData("年底")]
    [InlineData("年末")]
    [InlineData("月底")]
    [InlineData("月末")]
    [InlineData("季末")]
    [InlineData("季度末")]
    [InlineData("季度底前")]
    [InlineData("国庆前完成")]
    public void A_deadline_anywhere_refuses_it(string deadline)
    {
        Reads.TargetFault(deadline + "20批次", Date);
        Reads.TargetFault("20批次（" + deadline + "）", Date);
    }

    [Theory]
    [InlineData("预约 签约 履约 违约 合约 公约 契约 特约 邀约 续约")]
    [InlineData("附近 最近 就近 邻近 临近 靠近")]
    [InlineData("目前 提前 当前 此前 以前 之前")]
    [InlineData("下达 传达 送达 到达 表达 转达 抵达 直达")]
    public void A_word_that_only_ends_like_one_is_not_it(string words)
    {
        foreach (string word in words.Split(' '))
        {
            Reads.TargetFault(word + "20批次", LeadingText); // Not "约" or "近", but not known either.
            Reads.Target(word + "人数20人", Comparison.None, "20", "人");
            Reads.Actual(word + "，20批次", "20", "批次");
        }
    }

    [Theory]
    [InlineData("百分之", "%")]
    [InlineData("千分之", "‰")]
    [InlineData("万分之", "‱")]
    public void A_share_in_words_is_a_unit(string words, string unit)
    {
        Reads.Target("不低于" + words + "5", AtLeast, "5", unit);
        Reads.Target("5" + unit, Comparison.None, "5", unit);
    }

    [Theory]
    [InlineData("不低于当前95%")] // The present level is the bound, or the number: it cannot be told.
    [InlineData("不低于上年95%")]
    [InlineData("≤预约95%")]
    [InlineData("大于等95%")]
    [InlineData("大于或95%")]
    public void An_operator_that_a_word_parts_from_the_number_is_open(string text) => Reads.TargetFault(text, LeadingText);

    [Theory]
    [InlineData("达到＞95%", MoreThan)]
    [InlineData("＞达到95%", MoreThan)]
    [InlineData("上限＜95%", LessThan)]
    [InlineData("≥最低95%", AtLeast)]
    public void Beside_an_operator_the_weaker_word_only_agrees(string text, Comparison comparison) => Reads.Target(text, comparison, "95", "%");

    [Theory]
    [InlineData("≤达到95%")]
    [InlineData("≤最低95%")]
    [InlineData("上限≥95%")]
    public void Beside_an_operator_it_must_not_contradict_it(string text) => Reads.TargetFault(text, ContradictoryOperators);

    [Theory]
    [InlineData("不低于95%")]
    [InlineData("不低于≥95%")] // Said twice it is no less a bound.
    [InlineData("≥最低95%")]
    [InlineData("最低95%")]
    [InlineData("不足95%")]
    public void An_actual_is_no_bound(string text) => Reads.ActualFault(text, NoSingleValue);

    [Theory]
    [InlineData("达到95%")]
    [InlineData("降至95%")]
    [InlineData("=95%")]
    public void An_actual_may_be_reached(string text) => Reads.Actual(text, "95", "%");

    [Theory]
    [InlineData("A4")]
    [InlineData("Z4")]
    [InlineData("a4")]
    [InlineData("z4")]
    [InlineData("型号PM4")]
    public void Digits_behind_a_letter_are_part_of_a_name(string text) => Reads.TargetFault(text, NoNumber);

    [Theory]
    [InlineData('/')]
    [InlineData('\\')]
    [InlineData('*')]
    [InlineData('.')]
    [InlineData('%')]
    [InlineData('‰')]
    [InlineData('#')]
    [InlineData('&')]
    [InlineData('@')]
    [InlineData('—')]
    public void A_sign_before_the_number_that_would_belong_to_it_refuses_it(char sign)
    {
        Reads.TargetFault("完成" + sign + "20批次", LeadingText);
        Reads.TargetFault("完成" + sign + " 20批次", LeadingText);
    }

    [Theory]
    [InlineData("★20批次")]
    [InlineData("①20批次")]
    [InlineData("“培训数量”20批次")]
    [InlineData("培训数量：20批次")]
    [InlineData("实际完成：20批次")]
    public void Marks_and_names_before_the_number_are_skipped(string text) => Reads.Target(text, Comparison.None, "20", "批次");

    [Theory]
    [InlineData("𠮷20批次")]
    [InlineData("“培训”20批次")]
    [InlineData("培训：20批次")]
    [InlineData("第一轮20批次")]
    [InlineData("达到当前20批次")]
    public void Other_words_before_it_are_not_known(string text) => Reads.TargetFault(text, LeadingText);

    [Theory]
    [InlineData("培训20批次", "开展会议、培训、外出考察", NotationFault.None)]
    [InlineData("开展会议培训20批次", "开展会议、培训、外出考察", NotationFault.None)]
    [InlineData("会议20批次", "培训", LeadingText)]
    [InlineData("未开展培训20批次", "开展会议、培训", Denied)]
    [InlineData("计划培训20批次", "计划培训", Intended)]
    public void Words_of_the_title_say_nothing(string text, string title, NotationFault fault) =>
        Assert.Equal(fault, Notation.ReadActual(text, new RowWords(title, null)).Fault);

    [Theory]
    [InlineData("$20")]
    [InlineData("√20")]
    [InlineData("|20")]
    public void Signs_of_arithmetic_and_currency_are_not(string text) => Reads.TargetFault(text, LeadingText);
}
