using PerformanceRules.Documents.Forms;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Reading;

/// <summary>Tells the titles of a form, which carry no data of a row: its name, 附件, the line with unit and year.</summary>
internal static class FormTitles
{
    /// <summary>Longer than the line with unit, year and rulebook is no title.</summary>
    private const int LongestLine = 160;

    private static readonly string[] Starts = ["附件", "附表", "填报", "单位", "部门", "金额单位", "年度", "预算部门", "评价部门", "联系人", "填表"];

    public static bool IsOne(string text, Rulebook rulebook)
    {
        string folded = FormText.Fold(text);
        return folded.Length == 0
            || folded.IndexOf(FormText.Fold(rulebook.Title), StringComparison.Ordinal) >= 0
            || (folded.Length <= LongestLine && Array.Exists(Starts, start => folded.StartsWith(start, StringComparison.Ordinal)))
            || (folded.Length <= 12 && folded.EndsWith("年度", StringComparison.Ordinal));
    }
}
