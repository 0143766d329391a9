using PerformanceRules.Text;

namespace PerformanceRules.Tests.Text;

/// <summary>The qualitative wordings of real forms, targets and actuals: none is a quantity, none is blank.</summary>
public sealed class WordingTests
{
    public static TheoryData<string> Wordings =>
    [
        "严格执行相关制度规定", "在项目计划完成时间内完成", "符合相关规定", "符合相关文件要求", "效果明显", "合规", "及时", "显著提升", "显著提高",
        "有效", "良好", "高", "好", "是", "达标", "已完成", "逐步提高", "改善条件", "有所提升", "持续影响", "长远", "增加岗位", "建立与否",
        "公益性事业", "全天候可用", "资源采购期以当年为主", "获得目的国(地区)受众欢迎", "是否利于企业走出去", "改善学校的办学条件",
        "降低村民出行和农产品运输成本", "提高村民收入", "便捷、快速", "健全/规范/充分", "达成预期指标", "明显改善", "养老服务提升", "基本达到",
        "完成", "全部完成", "全天候", "受目的国受众欢迎显著", "有利于推动企业走出去", "优良中低差", "好坏", "定性", "文字描述", "基本建立",
        "维护国家和社会公共利益,提高办案质量", "四项制度", "巡视检查无问题", "绩效评价有效完成", "有效保障", "有效加强", "有效提升",
        "完成，但部分项目支出进度有待提升", "严格按照财政局相关文件要求和财务管理制度进行资金的支付、划拨",
    ];

    [Theory]
    [MemberData(nameof(Wordings))]
    public void Words_are_no_quantity(string text)
    {
        Reads.TargetFault(text, NotationFault.NoNumber);
        Reads.ActualFault(text, NotationFault.NoNumber);
        Assert.False(Notation.IsBlank(text));
    }
}
