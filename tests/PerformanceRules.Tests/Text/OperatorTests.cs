using PerformanceRules.Text;
using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Tests.Text;

/// <summary>Every operator and suffix the reader knows, alone, in a sentence, and against another.</summary>
public sealed class OperatorTests
{
    public static TheoryData<string, Comparison> Prefixes { get; } = Table(
        (AtLeast, "≥ ≧ ⩾ >= ＞= ＞＝ >＝ 不低于 不少于 不小于 不短于 不得低于 不得少于 大于等于 大于或等于 达到 达 至少 最少 最低 不应低于 不能少于 等于或大于 达到或超过 下限 ≮ 正向 提高到"),
        (MoreThan, "> ＞ ﹥ 大于 高于 超过 多于"),
        (AtMost, "≤ ≦ ⩽ <= ＜= ＜＝ 不超过 不高于 不大于 不多于 不得超过 不得高于 小于等于 小于或等于 至多 最多 最高 控制在 未超过 不超 未超 不得突破 不突破 ≯ =< 封顶 限 不过 反向 减少到 压缩至 降为 压降至 精简至 缩短至 严禁超过 降至 降到 降低至 降低到 上限"),
        (LessThan, "< ＜ ﹤ 小于 低于 少于 不足 不到 不满 未满"),
        (EqualTo, "= ＝ ═ ﹦ == 等于"));

    public static TheoryData<string, Comparison> Suffixes { get; } = Table(
        (AtLeast, "以上 及以上 (含)以上 （含）以上 之上 及其以上 以上（含） （以上）"),
        (AtMost, "以内 之内 以下 及以下 之下 及其以下 (含)以下 （含）以下 或以下 含以下 内 范围内 （以内）"),
        (MoreThan, "（不含）以上 以上（不含） 不含以上 （不含本数）以上"),
        (LessThan, "（不含）以下"));

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void A_prefix_is_read_alone_and_after_a_lead_in(string prefix, Comparison comparison)
    {
        Reads.Target(prefix + "95%", comparison, "95", "%");
        Reads.Target(prefix + " 95 %", comparison, "95", "%");
        Reads.Target("根据需求，满意率" + prefix + "95%。", comparison, "95", "%");
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void A_prefix_alone_is_an_operator_of_its_own_column(string prefix, Comparison comparison)
    {
        Assert.True(Notation.TryReadOperator(" " + prefix, out Comparison read));
        Assert.Equal(comparison, read);
    }

    [Theory]
    [InlineData("定性")]
    [InlineData("文字描述")]
    [InlineData("≥95")]
    [InlineData("节约")]
    [InlineData("")]
    public void Anything_else_is_no_operator(string text) => Assert.False(Notation.TryReadOperator(text, out _));

    [Theory]
    [MemberData(nameof(Suffixes))]
    public void A_suffix_is_read_behind_a_unit_and_behind_the_number(string suffix, Comparison comparison)
    {
        Reads.Target("95%" + suffix, comparison, "95", "%");
        Reads.Target("95" + suffix + "。", comparison, "95", null);
        Reads.Target("95 % " + suffix + " 。", comparison, "95", "%");
        Reads.ActualFault("95%" + suffix, NoSingleValue);
    }

    [Theory]
    [InlineData("控制在90万元以内", AtMost, "90", "万元")]
    [InlineData("控制在90万元以下", AtMost, "90", "万元")]
    [InlineData("控制在90万元之内", AtMost, "90", "万元")]
    [InlineData("控制在≤90万元", AtMost, "90", "万元")]
    [InlineData("≥95%以上", AtLeast, "95", "%")]
    [InlineData("达到≥95%", AtLeast, "95", "%")]
    [InlineData("达到95%以上", AtLeast, "95", "%")]
    [InlineData("不低于≥95%", AtLeast, "95", "%")]
    [InlineData("≥95%（含）", AtLeast, "95", "%")]
    [InlineData("大于95%（含）", AtLeast, "95", "%")]
    public void Operators_that_agree_are_one(string text, Comparison comparison, string number, string unit) =>
        Reads.Target(text, comparison, number, unit);

    [Theory]
    [InlineData("90%以上（含90%）", AtLeast, "90", "%")]
    [InlineData("90%（含90%）以上", AtLeast, "90", "%")]
    [InlineData("90% （含） 以上", AtLeast, "90", "%")]
    [InlineData("90% 及 以上", AtLeast, "90", "%")]
    [InlineData("90%（ 以上 ）", AtLeast, "90", "%")]
    [InlineData("90%（及以上）", AtLeast, "90", "%")]
    [InlineData("90%（不含）（以上）", MoreThan, "90", "%")]
    [InlineData("90%（不含以上）", MoreThan, "90", "%")]
    [InlineData("90%及以上（不含）", MoreThan, "90", "%")]
    [InlineData("90%以上（已完成）", AtLeast, "90", "%")]
    [InlineData("90％以上(含90％)", AtLeast, "90", "%")]
    [InlineData("90%以上（含90）", AtLeast, "90", "%")]
    [InlineData("90%以上（含90 % ）", AtLeast, "90", "%")]
    [InlineData("90%以上（含本数）", AtLeast, "90", "%")]
    [InlineData("大于90%（含90%）", AtLeast, "90", "%")]
    [InlineData("大于90%（含本数）", AtLeast, "90", "%")]
    [InlineData("百分之90以上（含90%）", AtLeast, "90", "%")]
    [InlineData("1,000人以上（含1000人）", AtLeast, "1000", "人")]
    [InlineData("100万元以内（含）", AtMost, "100", "万元")]
    [InlineData("100万元以内（含100万元）", AtMost, "100", "万元")]
    [InlineData("不超过100万元（含100万元）", AtMost, "100", "万元")]
    [InlineData("低于100万元（含）", AtMost, "100", "万元")]
    [InlineData("控制在100万元以内（含100万元）。", AtMost, "100", "万元")]
    [InlineData("90%以上（不含90%）", MoreThan, "90", "%")]
    [InlineData("90%（不含90%）以上", MoreThan, "90", "%")]
    [InlineData("高于90%（不含90%）", MoreThan, "90", "%")]
    [InlineData("≥90%（不含）", MoreThan, "90", "%")]
    [InlineData("100万元以内（不含）", LessThan, "100", "万元")]
    [InlineData("100万元以内（不含100万元）", LessThan, "100", "万元")]
    [InlineData("不超过100万元（不含本数）", LessThan, "100", "万元")]
    public void A_bound_is_included_or_not_as_the_parentheses_say(string text, Comparison comparison, string number, string unit) =>
        Reads.Target(text, comparison, number, unit);

    [Theory]
    [InlineData("大于90（含90）", AtLeast)]
    [InlineData("90（含90）以上", AtLeast)]
    [InlineData("90（不含90）以上", MoreThan)]
    public void A_bound_without_a_unit_is_included_or_not(string text, Comparison comparison) => Reads.Target(text, comparison, "90", null);

    [Theory]
    [InlineData("90%以上（含90 5%）", SeveralNumbers)]
    [InlineData("90%以上（含12345678901234567890123456789）", SeveralNumbers)]
    [InlineData("90%以上（含90%", SeveralNumbers)] // The parenthesis is not closed.
    [InlineData("90%以上（含80%）", SeveralNumbers)] // Another bound than the one that is named.
    [InlineData("20批次（含5批次培训）", SeveralNumbers)] // What the number counts, and no bound.
    [InlineData("90%以上（含90人）", TrailingText)] // Another unit.
    [InlineData("100万元以内（含100元）", TrailingText)]
    [InlineData("90%（不含90%）", TrailingText)] // Nothing is said that a bound could be left out of.
    [InlineData("=90%（不含）", TrailingText)]
    [InlineData("≥90%（（不含））", Denied)]
    [InlineData("20（批次以上）", TrailingText)]
    [InlineData("80%-90%（含90%）", NotationFault.Range)]
    public void Parentheses_that_do_not_say_so_are_no_bound(string text, NotationFault fault) => Reads.TargetFault(text, fault);

    [Theory]
    [InlineData("≥90万元以内", ContradictoryOperators)]
    [InlineData("不超过95%以上", ContradictoryOperators)]
    [InlineData("≤≥95%", ContradictoryOperators)]
    [InlineData("=95%以上", ContradictoryOperators)]
    [InlineData("达到95%以内", ContradictoryOperators)]
    [InlineData("不等于95%", LeadingText)]
    [InlineData("成本控制在预算90万元以内", LeadingText)]
    [InlineData("20批次以上（含培训）", TrailingText)]
    [InlineData("未达到95%", Denied)]
    [InlineData("≠95%", LeadingText)]
    [InlineData("不超过预算的95%", LeadingText)]
    [InlineData("90万元（不超过）", Denied)]
    [InlineData("95%（不含）", TrailingText)]
    [InlineData("20个以上单位", TrailingText)]
    public void Operators_that_leave_the_sense_open_are_faults(string text, NotationFault fault) => Reads.TargetFault(text, fault);

    private static TheoryData<string, Comparison> Table(params (Comparison Comparison, string Words)[] rows)
    {
        TheoryData<string, Comparison> table = [];
        foreach ((Comparison comparison, string words) in rows)
        {
            foreach (string word in words.Split(' '))
            {
                table.Add(word, comparison);
            }
        }

        return table;
    }
}
