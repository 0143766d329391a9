using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading;

/// <summary>The headings that forms use, as data: compared by their letters alone.</summary>
internal static class Headings
{
    private static readonly (FormColumn Column, string[] Names)[] Known =
    [
        (FormColumn.Label, ["一级指标", "二级指标", "三级指标", "四级指标", "指标", "指标名称", "绩效指标", "评价指标", "指标内容", "项目名称"]),
        (FormColumn.Target, ["指标值", "年度指标值", "年初指标值", "目标值", "年初目标值", "年度目标值", "指标目标值", "预期指标值", "指标值A", "年度指标值A", "年初目标值A"]),
        (FormColumn.Operator, ["指标性质", "符号", "运算符号", "计算符号"]),
        (FormColumn.Unit, ["度量单位", "计量单位", "单位"]),
        (FormColumn.Actual, ["完成值", "实际完成值", "全年完成值", "全年实际值", "实际值", "完成情况", "实际完成情况", "实际完成值B", "全年实际值B", "指标完成值"]),
        (FormColumn.Weight, ["分值", "权重", "指标分值", "指标权重", "标准分", "标准分值", "满分"]),
        (FormColumn.Claimed, ["得分", "自评得分", "自评分", "指标得分", "自评分数"]),
        (FormColumn.Budget, ["预算数", "全年预算数", "预算数A", "全年预算数A", "调整后预算数", "年度预算数"]),
        (FormColumn.Executed, ["执行数", "全年执行数", "执行数B", "全年执行数B", "预算执行数", "支出数"]),
        (FormColumn.PreviousYear, ["上年", "上年度", "上年数", "上年比率"]),
        (FormColumn.CurrentYear, ["本年", "本年度", "当年", "本年数", "本年比率"]),
        (FormColumn.Reason, [ScoredHeadings.Remark, "扣分原因", "偏差原因", "未完成原因", "偏差原因分析及改进措施", "未完成原因及拟采取的改进措施", "原因分析"]),
        (FormColumn.Ignored,
        [
            "预算执行率", "执行率", "指标解释", "评分标准", "评分说明", "指标说明", "序号", "年初预算数", ScoredHeadings.Computed, ScoredHeadings.Difference,
            ScoredHeadings.Derivation, ScoredHeadings.FirstNumber, ScoredHeadings.SecondNumber, ScoredHeadings.Waiver, ScoredHeadings.PartScore,
        ]),
    ];

    private static readonly Dictionary<string, FormColumn> ByName = Known
        .SelectMany(static row => row.Names.Select(name => (Name: FormText.Fold(name), row.Column)))
        .ToDictionary(static pair => pair.Name, static pair => pair.Column, StringComparer.Ordinal);

    /// <summary>Finds what a heading means, with or without a unit in parentheses: "预算数（万元）".</summary>
    public static FormColumn Find(string heading)
    {
        if (heading.Length > 60)
        {
            return FormColumn.Unknown;
        }

        return ByName.TryGetValue(FormText.Fold(heading), out FormColumn whole) ? whole
            : ByName.TryGetValue(FormText.Fold(WithoutParentheses(heading)), out FormColumn column) ? column
            : YearOf(heading) is not null ? FormColumn.CurrentYear
            : FormColumn.Unknown;
    }

    /// <summary>Gives the year of a heading such as "2024年" or "2024年度".</summary>
    public static int? YearOf(string heading)
    {
        string folded = FormText.Fold(heading);
        return folded.Length is 5 or 6 && folded[4] == '年' && (folded.Length == 5 || folded[5] == '度')
            && int.TryParse(folded.Substring(0, 4), out int year) && year is > 1900 and < 2200 ? year : null;
    }

    /// <summary>Gives the unit in the parentheses of a heading: 万元 of "预算数（万元）".</summary>
    public static string? UnitOf(string heading)
    {
        int open = heading.IndexOfAny(['(', '（']);
        int close = heading.IndexOfAny([')', '）']);
        string unit = open >= 0 && close > open ? FormText.Trim(heading.Substring(open + 1, close - open - 1)) : string.Empty;
        return unit is "万元" or "元" or "亿元" or "千元" ? unit : null;
    }

    private static string WithoutParentheses(string heading)
    {
        int open = heading.IndexOfAny(['(', '（']);
        return open < 0 ? heading : heading.Substring(0, open);
    }
}
