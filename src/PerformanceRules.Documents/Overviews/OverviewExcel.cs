using PerformanceRules.Documents.Excel;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Overviews;

/// <summary>Writes an overview as a workbook: a sheet each for the ranking, the distribution, the findings, and what could not be read.</summary>
internal sealed class OverviewExcel(Overview overview, Language language)
{
    private static readonly double[] RankingWidths = [8, 44, 40, 10, 10, 8, 10];
    private static readonly double[] CountWidths = [34, 34, 10, 10];
    private static readonly double[] ErrorWidths = [44, 100];
    private readonly OverviewWords _words = OverviewWords.In(language);
    private readonly ReportWords _reportWords = ReportWords.In(language);

    public static void Write(Stream stream, Overview overview, Language language)
    {
        OverviewExcel excel = new(overview, language);
        WorkbookFile.Write(stream, workbook =>
        {
            workbook.AddList(excel._words.Ranking, excel.Ranking(), RankingWidths);
            workbook.AddList(excel._words.Distribution, excel.Bands(), CountWidths);
            workbook.AddList(excel._words.Findings, excel.Findings(), CountWidths);
            if (overview.Unreadable.Count > 0)
            {
                workbook.AddList(excel._words.Unreadable, excel.Unreadable(), ErrorWidths);
            }
        });
    }

    private ScoredSheet Ranking()
    {
        ScoredSheet sheet = Headed(_words.Rank, _reportWords.Unit, _words.Sheet, _reportWords.Computed, _reportWords.Claimed, _words.Grade, _reportWords.Findings);
        for (int index = 0; index < overview.Ranking.Count; index++)
        {
            EvaluationReport report = overview.Ranking[index].Report!;
            bool differs = report.Status == ReportStatus.Incomplete || (report.Claimed is { } claimed && claimed != report.Score);
            sheet.AddRow(
                Number(1, overview.RankOf(index)),
                Text(2, report.Submission.Unit),
                Text(3, overview.Ranking[index].Name),
                Number(4, report.Score) with { Style = differs ? SheetStyle.DifferingScore : SheetStyle.Score },
                Number(5, report.Claimed),
                Text(6, report.Grade ?? (report.Status == ReportStatus.Incomplete ? _words.Incomplete : "—")),
                Number(7, report.Findings.Count));
        }

        sheet.AddRow(Text(3, _words.Mean) with { Style = SheetStyle.Label }, Number(4, overview.Mean) with { Style = SheetStyle.Score });
        return sheet;
    }

    private ScoredSheet Bands()
    {
        ScoredSheet sheet = Headed(_words.Grade, _words.Sheets);
        foreach (OverviewBand band in overview.Bands)
        {
            sheet.AddRow(Text(1, _words.NameOf(band)), Number(2, band.Count));
        }

        return sheet;
    }

    private ScoredSheet Findings()
    {
        ScoredSheet sheet = Headed(_words.Finding, _reportWords.Indicator, _words.Times, _words.Sheets);
        foreach (FindingCount count in overview.Findings)
        {
            sheet.AddRow(Text(1, count.Code), Text(2, count.Title ?? (count.IsAboutOwnIndicators ? _words.Own : "—")), Number(3, count.Count), Number(4, count.Sheets));
        }

        return sheet;
    }

    private ScoredSheet Unreadable()
    {
        ScoredSheet sheet = Headed(_words.Sheet, _words.Unreadable);
        foreach (OverviewEntry entry in overview.Unreadable)
        {
            sheet.AddRow(Text(1, entry.Name), Text(2, entry.Error ?? string.Empty));
        }

        return sheet;
    }

    private static ScoredSheet Headed(params string[] headings)
    {
        ScoredSheet sheet = new(headings.Length);
        sheet.AddRow(headings.Select(static (heading, index) => new SheetCell { Column = index + 1, Text = heading, Style = SheetStyle.Heading }));
        return sheet;
    }

    private static SheetCell Text(int column, string text) => new() { Column = column, Text = text };

    private static SheetCell Number(int column, decimal? number) => new() { Column = column, Number = number, Text = number is null ? "—" : string.Empty, Style = SheetStyle.Number };
}
