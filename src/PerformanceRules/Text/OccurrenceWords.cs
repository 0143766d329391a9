namespace PerformanceRules.Text;

/// <summary>The words that only say that something happened, as data: 实际完成16批次 says no more than 16批次.</summary>
internal static class OccurrenceWords
{
    public static readonly string[] Leading =
    [
        "完成", "实际", "已", "已经", "实际完成", "已完成", "全部完成", "共", "共计", "总计", "合计", "累计", "一共", "开展", "举办", "召开", "实施", "实现", "组织", "达成",
        "完成值", "实际值", "实际完成值", "为", "是",
        "全年", "全年度", "年度", "当年", "本年", "本年度", // Of the year is what a count is anyhow.
    ];

    /// <summary>What may close a cell: "100%完成", "16批次（已完成）".</summary>
    public static readonly string[] Closing = ["已完成", "完成"];

    /// <summary>The last characters of a name: 满意率, 培训人数, 排放量, 节约额, 满意度.</summary>
    public const string EndsOfNames = "率数量额度";
}
