using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>
/// What the headings of forms mean, as data: first the whole heading, then the words it is put together of. A heading is compared by its letters alone;
/// brackets, a letter behind it (B) and the year before it are no part of it.
/// </summary>
internal static class Headings
{
    private const int LongestHeading = 60;

    private static readonly (FormColumn Column, string[] Names)[] Known =
    [
        (FormColumn.Label, ["指标", "指标名称", "绩效指标", "年度绩效指标", "评价指标", "指标内容", "指标类型", "指标类别", "具体指标", "一级", "二级", "三级", "四级", "绩效指标名称", "考核指标", "评价内容", "年度指标"]),
        (FormColumn.Project, ["项目名称", "项目", "支出项目"]),
        (FormColumn.Number, ["序号", "编号"]),
        (FormColumn.Target, ["绩效目标", "目标", "指标目标", "任务目标", "年度总体目标", "总体目标", "评价标准值"]),
        (FormColumn.AdjustedTarget, ["调整指标值", "调整后指标值", "调整后目标值", "调整目标值", "调整值"]),
        (FormColumn.Operator, ["指标性质", "指标方向", "符号", "运算符号", "运算符", "计算符号", "指标符号", "比较符", "比较符号", "指标属性"]),
        (FormColumn.Unit, ["度量单位", "计量单位", "单位", "指标单位", "指标值单位"]),
        (FormColumn.Progress, ["完成情况", "实际完成情况", "全年完成情况", "年度完成情况", "目标完成情况", "绩效目标完成情况", "指标完成情况", "单项指标完成情况", "全年实际完成情况", "完成"]),
        (FormColumn.WeightShare, ["权重占比", "单项指标权重占比", "指标权重占比"]),
        (FormColumn.RowScore, ["单项指标得分", "得分系数", "单项得分", "指标得分系数"]),
        (FormColumn.InitialBudget, ["年初预算数", "年初预算", "年初预算安排", "年初预算安排数", "年初预算金额", "年初批复预算数"]),
        (FormColumn.Received, ["到位数", "资金到位数", "实际到位数", "到位资金", "全年到位数"]),
        (FormColumn.Rate, ["预算执行率", "执行率", "预算执行进度", "执行进度", "资金执行率", "支出进度", "预算执行率BA", "执行率BA"]),
        (FormColumn.PreviousYear, ["上年", "上年度", "上年数", "上年比率"]),
        (FormColumn.CurrentYear, ["本年", "本年度", "当年", "本年数", "本年比率"]),
        (FormColumn.Reason, [ScoredHeadings.Remark, "说明", "扣分说明", "情况说明"]),
        (FormColumn.ReviewedActual, [ScoredHeadings.ReviewedActual, "复核值", "复核实际完成值", "复核实际值", "核实完成值", "复核完成情况"]),
        (FormColumn.ReviewedScore, [ScoredHeadings.ReviewedScore, "复核评分", "复核分", "核定得分", "复核分数"]),
        (FormColumn.ReviewReason, [ScoredHeadings.ReviewReason, "复核扣分理由", "复核意见", "复核说明", "复核理由", "扣分依据"]),
        (FormColumn.Ignored,
        [
            "指标解释", "评分标准", "评分说明", "指标说明", "计算公式", "数据来源", "佐证材料", "是否核心指标", "是否核心", "完成率", "指标完成率", "完成比例", "评分细则", "评价要点", "绩效标准",
            Blank.BlankSheet.Check, "财政评分", "评审得分", "审核得分", "复评得分", "专家评分", "上年完成值", "上年实际完成值", "上年实际值", "上年指标值", "上年度完成值", "历史完成值",
            ScoredHeadings.Computed, ScoredHeadings.Difference, ScoredHeadings.Derivation, ScoredHeadings.FirstNumber, ScoredHeadings.SecondNumber, ScoredHeadings.Waiver,
            ScoredHeadings.PartScore, ScoredHeadings.Deviation,
        ]),
    ];

    // What is not listed whole is put together of these words: 全年 + 实际 + 完成值.
    private static readonly (FormColumn Column, Regex Pattern)[] Composed =
    [
        (FormColumn.Label, Words("[一二三四1-4]级(绩效|评价)?(指标)?(名称|内容)?")),
        (FormColumn.Reason, Words(".*(原因|改进措施).*")),
        (FormColumn.Target, Words("(年度|年初|全年|预期|计划|设定|本年|绩效|指标|目标|考核|应完成|预计|申报|任务)*(指标值|目标值|计划值|计划数|计划完成值|预期值|目标数|标准值|任务数|任务量|年度目标|全年目标|年初目标|预期目标|计划目标|年度指标|年初指标|预期指标|计划指标)")),
        (FormColumn.Actual, Words("(年度|年末|全年|实际|本年|指标|目标|单项|单项指标|绩效|自评|当年|已)*(完成值|完成数|完成量|完成指标值|完成指标|实际值|实际数|实现值|达到值|完成结果|实际完成)")),
        (FormColumn.Weight, Words("(指标|单项|单项指标|标准|设定|评价|执行率|预算执行率|三级指标|年度)*(分值|权重|权重分|权重值|权重分值|标准分|标准分值|满分|满分值|分数)")),
        (FormColumn.Claimed, Words("(单位|部门|自我|自评|自评价|实际|单项|指标|单项指标|评价|执行率|预算执行率|最终)*(得分|评分|自评分|自评分数|评价分|折算得分|折算分)")),
        (FormColumn.Budget, Words("(全年|年度|本年|当年|调整后|调整|批复|项目|总|财政)*(预算|预算调整)(数|额|金额|总额|安排数|资金|资金总额|调整数|批复数)?")),
        (FormColumn.Executed, Words("(全年|年度|本年|当年|预算|项目|实际|累计|资金)*(执行|支出)(数|额|金额|总额|资金)?")),
    ];

    private static readonly Dictionary<string, FormColumn> ByName = Known
        .SelectMany(static row => row.Names.Select(name => (Name: FormText.Fold(name), row.Column)))
        .ToDictionary(static pair => pair.Name, static pair => pair.Column, StringComparer.Ordinal);

    private static readonly Regex YearBefore = new("^(?:19|20)[0-9]{2}年度?(?=.)", RegexOptions.CultureInvariant, DocumentLimits.PatternTime);

    /// <summary>Finds what a heading means, with or without brackets: "预算数（万元）", "实际完成值（B）".</summary>
    public static FormColumn Find(string heading)
    {
        if (heading.Length > LongestHeading || FormText.IsEmpty(heading))
        {
            return FormColumn.Unknown;
        }

        if (YearOf(heading) is not null)
        {
            return FormColumn.CurrentYear;
        }

        string whole = FormText.Fold(heading);
        string plain = FormText.Fold(FormText.WithoutBrackets(heading));
        return Find(whole, plain) is var found && found != FormColumn.Unknown ? found
            : Find(YearBefore.Replace(plain, string.Empty), plain);
    }

    /// <summary>Gives the year of a heading such as "2024年" or "2024年度".</summary>
    public static int? YearOf(string heading)
    {
        string folded = FormText.Fold(heading);
        return folded.Length is 5 or 6 && folded[4] == '年' && (folded.Length == 5 || folded[5] == '度')
            && int.TryParse(folded.Substring(0, 4), out int year) && year is > 1900 and < 2200 ? year : null;
    }

    /// <summary>Gives the year that stands before the words of a heading: 2023 of "2023年完成值".</summary>
    public static int? YearBeforeWords(string heading) =>
        YearBefore.IsMatch(FormText.Fold(heading)) ? int.Parse(FormText.Fold(heading).Substring(0, 4), System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Gives the unit of amounts in the brackets of a heading: 万元 of "预算数（万元）".</summary>
    public static string? UnitOf(string heading)
    {
        string unit = FormText.InBrackets(heading);
        string named = unit.StartsWith("单位", StringComparison.Ordinal) ? unit.Substring(2).TrimStart(':', '：') : unit;
        return AmountUnits.Find(named);
    }

    private static FormColumn Find(string whole, string plain)
    {
        if (ByName.TryGetValue(whole, out FormColumn exact) || ByName.TryGetValue(plain, out exact))
        {
            return exact;
        }

        string bare = plain.TrimEnd('a', 'b');
        return ByName.TryGetValue(bare, out exact) ? exact : Array.Find(Composed, words => words.Pattern.IsMatch(bare)).Column;
    }

    private static Regex Words(string pattern) =>
        new("^(?:" + pattern + ")$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, DocumentLimits.PatternTime);
}
