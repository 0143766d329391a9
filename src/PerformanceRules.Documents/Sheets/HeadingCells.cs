using System.Globalization;
using PerformanceRules.Documents.Reading.Layout;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The headings of a block of rows, in the words of the published form.</summary>
internal static class HeadingCells
{
    private static readonly string[] Common =
    [
        "分值", "得分", "指标解释", "评分标准", ScoredHeadings.Computed, ScoredHeadings.Difference, ScoredHeadings.Derivation, ScoredHeadings.Remark,
        ScoredHeadings.Waiver, ScoredHeadings.FirstNumber, ScoredHeadings.SecondNumber, ScoredHeadings.PartScore,
    ];

    public static IEnumerable<SheetCell> Of(RowLayout layout, int year, string? amountUnit)
    {
        string unit = amountUnit is null ? string.Empty : $"（{amountUnit}）";
        IEnumerable<(int Column, int Span, string Text)> own = layout switch
        {
            RowLayout.Funds => [(1, 1, "一级指标"), (2, 1, "二级指标"), (3, 1, "预算数" + unit), (4, 1, "执行数" + unit), (5, 1, "预算执行率")],
            RowLayout.Years => [(1, 1, "一级指标"), (2, 2, "指标"), (4, 1, YearText(year - 1)), (5, 1, YearText(year))],
            _ => [(1, 1, "一级指标"), (2, 1, "二级指标"), (3, 1, "三级指标"), (4, 1, "指标值"), (5, 1, "完成值")],
        };
        return own
            .Concat(Common.Select(static (text, index) => (SheetColumns.Weight + index, 1, text)))
            .Select(static heading => new SheetCell { Column = heading.Item1, ColumnSpan = heading.Item2, Text = heading.Item3, Style = SheetStyle.Heading });
    }

    private static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture) + "年";
}
