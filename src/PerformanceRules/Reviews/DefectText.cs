using System.Text.RegularExpressions;
using PerformanceRules.Auditing.Checks;

namespace PerformanceRules.Reviews;

/// <summary>
/// What a deduction is for, in words that are the same wherever the defect is: without the points, the punctuation and what a sentence only wraps it in.
/// Quantities stay: 逾期5天 and 逾期60天 are two defects.
/// </summary>
internal static class DefectText
{
    private const int Shortest = 4;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly Regex Points = new(
        "(?:酌情|予以|应|共|每项|本项|该项|故|因此|按规定)*(?:扣减|扣除|扣掉|扣|减|得|计|给|按)(?:分值的?|权重的?|该项|本项|得)?[0-9]+(?:\\.[0-9]+)?(?:分|%|％)(?:计分|计|得分|计算)?|不扣分|不予扣分|扣分|计分",
        RegexOptions.CultureInvariant,
        Limit);

    private static readonly (string[] Words, string Defect)[] Known =
    [
        (["佐证", "不完整"], "佐证材料不足"), (["佐证", "不充分"], "佐证材料不足"), (["佐证", "不足"], "佐证材料不足"), (["佐证", "缺"], "佐证材料不足"), (["佐证", "未提供"], "佐证材料不足"), (["佐证", "不齐"], "佐证材料不足"),
        (["未提供", "材料"], "佐证材料不足"), (["无", "佐证"], "佐证材料不足"),
        (["满意度", "未", "调查"], "未开展满意度调查"), (["满意度", "无", "问卷"], "未开展满意度调查"), (["满意度", "未", "问卷"], "未开展满意度调查"), (["满意度", "没有", "调查"], "未开展满意度调查"),
        (["指标", "未量化"], "指标未量化"), (["指标", "不够量化"], "指标未量化"), (["指标", "不可衡量"], "指标未量化"), (["指标", "未细化"], "指标未量化"),
        (["指标值", "偏低"], "指标值偏低"), (["目标值", "偏低"], "指标值偏低"),
        (["偏差", "未分析"], "未分析偏差原因"), (["偏差", "未说明"], "未分析偏差原因"), (["原因", "未说明"], "未分析偏差原因"),
    ];

    /// <summary>Gives the defect that a row's reason names; none where it names none.</summary>
    public static string? Of(ReviewRow row)
    {
        if (row.Reason is not { } reason || row.Score is null || row.ChangesActual)
        {
            return null;
        }

        string bare = Points.Replace(reason, string.Empty);
        string quantities = string.Concat(bare.Where(static letter => char.IsDigit(letter)));
        foreach ((string[] words, string defect) in Known)
        {
            if (Array.TrueForAll(words, word => bare.IndexOf(word, StringComparison.Ordinal) >= 0))
            {
                return defect + quantities;
            }
        }

        string letters = string.Concat(bare.Where(static letter => char.IsLetterOrDigit(letter)));
        return letters.Length >= Shortest && Reasons.IsSpecific(bare) ? letters : null;
    }
}
