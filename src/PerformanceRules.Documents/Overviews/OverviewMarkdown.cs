using System.Globalization;
using System.Text;
using PerformanceRules.Documents.Markdown;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Overviews;

/// <summary>Writes an overview as Markdown.</summary>
internal static class OverviewMarkdown
{
    public static string Of(Overview overview, Language language)
    {
        OverviewWords words = OverviewWords.In(language);
        ReportWords reportWords = ReportWords.In(language);
        StringBuilder text = new();
        text.Append($"# {words.Title}\n\n{words.Sheets} {Number(overview.Ranking.Count)} · {words.Mean} {Points(overview.Mean)}\n\n");
        text.Append($"## {words.Distribution}\n\n| {words.Grade} | {words.Sheets} |\n|---|--:|\n");
        foreach (OverviewBand band in overview.Bands)
        {
            text.Append($"| {MarkdownText.Of(words.NameOf(band))} | {Number(band.Count)} |\n");
        }

        text.Append($"\n## {words.Ranking}\n\n| {words.Rank} | {reportWords.Unit} | {words.Sheet} | {reportWords.Computed} | {reportWords.Claimed} | {words.Grade} | {reportWords.Findings} |\n|--:|---|---|--:|--:|---|--:|\n");
        for (int index = 0; index < overview.Ranking.Count; index++)
        {
            EvaluationReport report = overview.Ranking[index].Report!;
            text.Append($"| {Number(overview.RankOf(index))} | {MarkdownText.Of(report.Submission.Unit)} | {MarkdownText.Of(overview.Ranking[index].Name)} | {Points(report.Score)} | {Points(report.Claimed)} | {MarkdownText.Of(report.Grade ?? "—")} | {Number(report.Findings.Count)} |\n");
        }

        text.Append($"\n## {words.Findings}\n\n| {words.Finding} | {reportWords.Indicator} | {words.Times} | {words.Sheets} |\n|---|---|--:|--:|\n");
        foreach (FindingCount count in overview.Findings)
        {
            text.Append($"| `{count.Code}` | {MarkdownText.Of(count.Title ?? (count.IsAboutOwnIndicators ? words.Own : "—"))} | {Number(count.Count)} | {Number(count.Sheets)} |\n");
        }

        if (overview.Unreadable.Count > 0)
        {
            text.Append($"\n## {words.Unreadable}\n\n");
            foreach (OverviewEntry entry in overview.Unreadable)
            {
                text.Append($"- {MarkdownText.Of(entry.Name)}: {MarkdownText.Of(entry.Error ?? string.Empty)}\n");
            }
        }

        return text.ToString();
    }

    private static string Points(decimal? points) => ReportText.Points(points);

    private static string Number(int number) => ReportText.Number(number);
}
