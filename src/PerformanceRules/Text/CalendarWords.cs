namespace PerformanceRules.Text;

/// <summary>The words that may stand around a date, as data. A cell with any other word is no date.</summary>
internal static class CalendarWords
{
    /// <summary>What may lead to a date and says no more than that something is done by it or was done on it.</summary>
    public static readonly string[] Leading =
    [
        "已经", "已于", "已在", "已", "于", "在", "截至", "截止到", "截止", "到", "至", "不晚于", "不迟于", "最迟", "至迟", "最晚",
        "实际完成时间", "完成时间", "实际完成日期", "完成日期", "完成时限", "时间", "日期", "实际完成于", "完成于", "实际完成", "实际", "完成", "为", ":", "每年",
    ];

    /// <summary>What may follow a date: when it ends, and that something was done.</summary>
    public static readonly string[] Following =
    [
        "之前", "以前", "前", "以内", "之内", "内", "止", "为止", "(含)", "(含当日)", "及以前", "及之前", "已完成", "全部完成", "完成", "完毕", "实际完成", "按时完成", "如期完成", "完成100%", "100%完成", "。", ".", ";",
    ];
}
