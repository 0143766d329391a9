using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>The labels of a form's head, as data, and the values behind them in one text: 单位名称：某局　填报日期：2021年3月.</summary>
internal static class HeadLabels
{
    private const int LongestLabel = 30;
    private const int LongestLine = 400;

    private static readonly (HeadField Field, string[] Names)[] Known =
    [
        (HeadField.Project, ["项目名称", "专项名称", "转移支付名称", "专项资金名称"]),
        (HeadField.Department, ["主管部门", "项目主管部门", "主管部门及代码", "主管单位", "中央主管部门", "地方主管部门", "省级主管部门", "预算部门", "主管部门名称", "预算主管部门", "一级预算单位"]),
        (HeadField.ImplementingUnit, ["实施单位", "项目实施单位", "项目承担单位", "资金使用单位", "具体实施单位", "实施单位名称"]),
        (HeadField.Unit, ["单位名称", "部门名称", "部门单位名称", "部门", "单位", "填报单位", "预算单位", "项目单位", "自评单位", "评价单位", "评价部门", "部门单位", "预算单位名称", "填报部门", "项目单位名称", "填报单位名称", "被评价单位", "单位部门名称"]),
        (HeadField.Year, ["年度", "预算年度", "评价年度", "所属年度", "自评年度", "年份", "项目年度"]),
        (HeadField.AmountUnit, ["金额单位", "货币单位", "资金单位"]),
        (HeadField.Rulebook, ["指标体系"]),
        (HeadField.Total, ["自评总分", "自评得分合计", "自评总得分"]),
        (HeadField.Other,
        [
            "项目负责人", "负责人", "联系人", "联系电话", "电话", "联系人及电话", "联系方式", "填报日期", "填报时间", "日期", "填报人", "填表人", "制表人", "审核人", "经办人", "填表日期", "填报人及电话", "项目类别", "项目属性", "项目类型",
            "项目起止时间", "起止时间", "项目实施期", "实施期", "实施周期", "项目周期", "资金来源", "项目编码", "项目代码", "报表编号", "财务负责人", "单位负责人", "部门负责人", "项目分类", "是否追踪", "评价类型", "评价方式", "自评等级", "评价等次", "等级", "自评等次",
            "预算单位编码", "单位编码", "部门编码", "支出功能分类", "项目期限", "资金性质", "立项年度", "项目开始时间", "项目完成时间", "评价时间", "评价日期", "盖章", "公章", "主管部门审核意见",
        ]),
        (HeadField.Narrative,
        [
            "评价结论", "自评结论", "存在问题", "存在的问题", "主要问题", "改进措施", "自评总结", "其他需要说明的问题", "其他需说明的问题", "其他说明", "项目概况", "立项依据", "项目内容", "项目主要内容", "项目总体目标", "年度总体目标", "总体目标", "偏差大或目标未完成原因分析", "改进措施及结果应用方案",
            "偏差原因分析", "说明", "备注", "注", "下一步改进措施", "经验做法", "主要经验及做法", "自评情况", "需要说明的事项", "需要说明的问题", "绩效目标完成情况", "年度绩效目标", "年度目标", "年度主要任务", "项目绩效目标", "绩效目标", "主要成效", "建议", "有关建议", "评价意见", "结果应用", "部门职能", "部门职责",
        ]),
    ];

    private static readonly Dictionary<string, HeadField> ByName = Known
        .SelectMany(static row => row.Names.Select(name => (Name: FormText.Fold(name), row.Field)))
        .ToDictionary(static pair => pair.Name, static pair => pair.Field, StringComparer.Ordinal);

    // A label is up to a dozen letters, perhaps with brackets, before a colon; letters may be spaced out.
    private static readonly Regex Labelled = new(
        @"(?<label>(?:[\p{L}]\s{0,6}){1,14}(?:[（(][^（()）]{0,12}[)）]\s*)?(?:[\p{L}]\s{0,6}){0,6})[:：]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        DocumentLimits.PatternTime);

    /// <summary>Tells what a label in a cell of its own means, with or without a colon and brackets: 实施单位（盖章）.</summary>
    public static HeadField? Find(string text)
    {
        if (text.Length > LongestLabel)
        {
            return null;
        }

        return ByName.TryGetValue(FormText.Fold(text), out HeadField field) || ByName.TryGetValue(FormText.Fold(FormText.WithoutBrackets(text)), out field) ? field : null;
    }

    /// <summary>Finds the labels in a line of text with what stands behind each.</summary>
    public static IEnumerable<(HeadField Field, string Value)> ReadLine(string text)
    {
        if (text.Length > LongestLine)
        {
            yield break;
        }

        // Spaces part the labels of a line, so that a value's last word is not taken for the next label.
        List<(HeadField Field, int Start, int End)> labels = [];
        foreach (Match match in Labelled.Matches(text))
        {
            (HeadField? field, int start) = FindAtEnd(match.Groups["label"].Value, match.Index);
            if (field is { } known)
            {
                labels.Add((known, start, match.Index + match.Length));
            }
        }

        for (int index = 0; index < labels.Count; index++)
        {
            int end = index + 1 < labels.Count ? labels[index + 1].Start : text.Length;
            yield return (labels[index].Field, FormText.Trim(text.Substring(labels[index].End, Math.Max(0, end - labels[index].End))));
        }
    }

    // The longest label at the end of the letters before a colon: of "财政局　填报日期" it is 填报日期.
    private static (HeadField? Field, int Start) FindAtEnd(string letters, int index)
    {
        for (int start = 0; start < letters.Length; start++)
        {
            bool begins = start == 0 || char.IsWhiteSpace(letters[start - 1]);
            if (begins && Find(letters.Substring(start)) is { } field)
            {
                return (field, index + start);
            }
        }

        return (null, index);
    }
}
