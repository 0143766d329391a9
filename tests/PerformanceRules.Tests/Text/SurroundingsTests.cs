using PerformanceRules.Text;
using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Tests.Text;

/// <summary>Lead-ins, units and tails; ranges, dates and the merely approximate.</summary>
public sealed class SurroundingsTests
{
    [Theory]
    [InlineData("2024年度满意率不低于95%", AtLeast, "95", "%")]
    [InlineData("2024年开展培训20批次", Comparison.None, "20", "批次")]
    [InlineData("全年不少于20批次", AtLeast, "20", "批次")]
    [InlineData("100%完成", Comparison.None, "100", "%")]
    [InlineData("24小时内完成", AtMost, "24", "小时")]
    [InlineData("满意率95%", Comparison.None, "95", "%")]
    [InlineData("保障人员经费55人", Comparison.None, "55", "人")]
    [InlineData("★受助对象满意度(%)≥90", AtLeast, "90", null)]
    [InlineData("节约20万元", Comparison.None, "20", "万元")]
    [InlineData("预约20人次", Comparison.None, "20", "人次")]
    [InlineData("提前5天", Comparison.None, "5", "天")]
    [InlineData("传达20次", Comparison.None, "20", "次")]
    [InlineData("不合格率低于5%", LessThan, "5", "%")]
    [InlineData("根据需求，\n不低于20批次", AtLeast, "20", "批次")]
    public void A_lead_in_is_skipped(string text, Comparison comparison, string number, string? unit) =>
        Reads.Target(text, comparison, number, unit);

    [Theory]
    [InlineData("20 批次", "批次")]
    [InlineData("20批次等。", "批次")]
    [InlineData("20批次；", "批次")]
    [InlineData("20批次已完成", "批次")]
    [InlineData("20批次（含培训）", "批次")]
    [InlineData("20（批次）", "批次")]
    [InlineData("20人（次）", "人(次)")]
    [InlineData("20元/（人·月）", "元/(人·月)")]
    [InlineData("20元/人・月", "元/人·月")]
    [InlineData("20m2", "m²")]
    [InlineData("20m³", "m³")]
    [InlineData("20㎡", "㎡")]
    [InlineData("20℃", "℃")]
    [InlineData("20个月", "个月")]
    [InlineData("20年", "年")]
    [InlineData("20日", "日")]
    [InlineData("20个百分点", "个百分点")]
    public void A_unit_is_what_is_left(string text, string unit) => Reads.Target(text, Comparison.None, "20", unit);

    [Theory]
    [InlineData("95%的项目", TrailingText)]
    [InlineData("95%，完成", TrailingText)]
    [InlineData("20批次 培训", TrailingText)]
    [InlineData("20个单位参加全市组织的统一培训活动", TrailingText)]
    [InlineData("95%）", TrailingText)]
    [InlineData("3分之一", TrailingText)]
    [InlineData("2年半", TrailingText)]
    [InlineData("20+", TrailingText)]
    [InlineData("20个未完成", TrailingText)]
    [InlineData("24小时内到位", TrailingText)]
    [InlineData("≥95%满意", TrailingText)]
    [InlineData("培训5次、会议10次", SeveralNumbers)]
    [InlineData("20批次（其中培训5批次）", SeveralNumbers)]
    [InlineData("7天24小时", SeveralNumbers)]
    [InlineData("3万5千", SeveralNumbers)]
    [InlineData("3-5天", NotationFault.Range)]
    [InlineData("3--5天", NotationFault.Range)]
    [InlineData("80%~90%", NotationFault.Range)]
    [InlineData("80%～90%", NotationFault.Range)]
    [InlineData("80%至90%", NotationFault.Range)]
    [InlineData("80%—90%", NotationFault.Range)]
    [InlineData("100%±5%", Tolerance)]
    [InlineData("正负5%", Tolerance)]
    [InlineData("约20批次", Approximate)]
    [InlineData("全年约20批次", Approximate)]
    [InlineData("20批次左右", Approximate)]
    [InlineData("近20", Approximate)]
    [InlineData("约百分之95", Approximate)]
    [InlineData("20余人", Approximate)]
    [InlineData("5万多人", Approximate)]
    [InlineData("5个多", Approximate)]
    [InlineData("第3名", Rank)]
    [InlineData("排名前10", Rank)]
    public void More_than_a_quantity_is_a_fault(string text, NotationFault fault) => Reads.TargetFault(text, fault);

    [Theory]
    [InlineData("2021-12-31")]
    [InlineData("2021/12/31")]
    [InlineData("2021.12.31")]
    [InlineData("2021-12")]
    [InlineData("2024年底前完成")]
    [InlineData("2024年1-6月")]
    [InlineData("2020-2022年")]
    [InlineData("年底前完成100%")]
    [InlineData("100%（年底前完成）")]
    [InlineData("10日前")]
    [InlineData("30天之前")]
    [InlineData("12 月")]
    [InlineData("≥6月")]
    public void A_date_is_no_quantity(string text)
    {
        Reads.TargetFault(text, Date);
        Reads.ActualFault(text, Date);
    }

    [Theory]
    [InlineData("8年", "8", "年")]
    [InlineData("3个月", "3", "个月")]
    [InlineData("36月", "36", "月")]
    [InlineData("10元/月", "10", "元/月")]
    [InlineData("2021.12", "2021.12", null)]
    [InlineData("2000次", "2000", "次")]
    public void A_duration_is_no_date(string text, string number, string? unit) => Reads.Target(text, Comparison.None, number, unit);
}
