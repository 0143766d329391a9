using PerformanceRules.Text;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Tells whether a reason says something of its own, or only that there is one: "完成", "客观原因", "详见附件".</summary>
internal static class Reasons
{
    /// <summary>What is left of a reason once the words that fit any row are gone has at least this many characters.</summary>
    private const int LeastOwn = 3;

    private static readonly string[] FitAnyRow =
    [
        "达成预期指标", "达成年度指标", "实际完成", "按计划", "有待", "进一步", "完成", "达成", "达到", "预期", "指标", "目标", "年度", "本年", "计划", "要求", "规定", "情况", "良好", "较好",
        "优秀", "基本", "全部", "全面", "正常", "有效", "显著", "明显", "提升", "提高", "加强", "改进", "改善", "保障", "达标", "合格", "符合", "详见", "附件", "自评", "报告", "说明", "材料",
        "暂无", "偏差", "其他", "客观", "主观", "特殊", "原因", "因素", "实际", "工作", "需要", "酌情", "适当", "扣分", "扣减", "复核", "核实", "存在", "问题", "不足", "等", "已", "未", "无", "因", "见", "是", "好", "按", "的", "了", "扣", "分",
    ];

    public static bool IsSpecific(string? reason)
    {
        if (reason is null || Notation.IsBlank(reason))
        {
            return false;
        }

        string left = reason;
        foreach (string word in FitAnyRow)
        {
            left = left.Replace(word, string.Empty);
        }

        return left.Count(char.IsLetter) >= LeastOwn;
    }
}
