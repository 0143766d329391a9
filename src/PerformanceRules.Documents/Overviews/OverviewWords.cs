using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Overviews;

/// <summary>The words of an overview in one language.</summary>
internal sealed record OverviewWords(
    string Title, string Ranking, string Rank, string Sheet, string Distribution, string Grade, string Sheets, string Findings, string Finding, string Times, string Unreadable, string Mean, string Own, string Incomplete)
{
    private static readonly OverviewWords Chinese =
        new("评分总览", "排名", "名次", "自评表", "得分分布", "等级", "份数", "最常见的问题", "问题", "次数", "无法读取", "平均分", "自定指标", "未计全");

    private static readonly OverviewWords English =
        new("Overview", "Ranking", "Rank", "Sheet", "Distribution", "Grade", "Sheets", "Commonest findings", "Finding", "Times", "Unreadable", "Mean", "own indicators", "incomplete");

    public string NameOf(OverviewBand band) => band.IsIncomplete ? Incomplete : band.Name;

    public static OverviewWords In(Language language) => language == Language.English ? English : Chinese;
}
