namespace PerformanceRules.Documents.Blank;

/// <summary>
/// The units that a workbook takes behind a number. A spreadsheet cannot know what converts to what, so that target and actual value have to be in the same;
/// the library reads many more.
/// </summary>
internal static class EntryUnits
{
    public static readonly IReadOnlyList<string> All =
    [
        "%", "次", "批次", "批", "个", "人", "名", "人次", "家", "户", "项", "件", "份", "篇", "本", "册", "张", "场", "场次", "期", "套", "台", "辆", "架", "处", "座", "条", "宗", "起", "例", "株", "块",
        "天", "小时", "分钟", "个月", "公里", "千米", "米", "平方米", "平方公里", "亩", "公顷", "立方米", "吨", "公斤", "千克", "元", "万元", "亿元", "分",
    ];

    /// <summary>The units that are amounts of money.</summary>
    public static readonly IReadOnlyList<string> Amounts = ["元", "万元", "亿元"];
}
