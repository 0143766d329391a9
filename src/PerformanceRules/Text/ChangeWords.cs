namespace PerformanceRules.Text;

/// <summary>The words that make a number the size of a change, as data.</summary>
internal static class ChangeWords
{
    public static readonly (ChangeKind Kind, string[] Words)[] Kinds =
    [
        (ChangeKind.Rise, ["增长", "增加", "提高", "提升", "上升", "上涨", "上浮", "增幅", "涨幅", "升幅"]),
        (ChangeKind.Fall, ["下降", "降低", "减少", "下浮", "压减", "压降", "压缩", "缩减", "削减", "精简", "降幅", "负增长"]),
        (ChangeKind.Saving, ["节约", "节省"]),
        (ChangeKind.Overrun, ["超支"]),
        (ChangeKind.Profit, ["盈利"]),
        (ChangeKind.Loss, ["亏损"]),
        (ChangeKind.Shortening, ["缩短"]),
        (ChangeKind.Lengthening, ["延长"]),
    ];

    /// <summary>What a change is a change from: each row one base under its several names.</summary>
    public static readonly (string Base, string[] Words)[] Bases =
    [
        ("上年", ["同比", "较上年", "比上年", "较去年", "比去年", "较上年同期", "比上年同期", "较去年同期", "比去年同期", "与上年相比", "与去年相比", "较上年度", "比上年度"]),
        ("上期", ["环比", "较上期", "比上期"]),
        ("上月", ["较上月", "比上月"]),
        ("上季度", ["较上季度", "比上季度"]),
        ("年初", ["较年初", "比年初"]),
        ("预算", ["较预算", "比预算"]),
    ];
}
