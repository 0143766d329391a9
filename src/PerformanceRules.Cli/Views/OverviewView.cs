using System.Globalization;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Documents.Overviews;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using Spectre.Console;
using TextBlock = Spectre.Console.Text;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows many sheets at a glance: their ranking, the distribution, the commonest findings.</summary>
internal static class OverviewView
{
    private const int WidestBar = 40;
    private const int MostFindings = 10;

    public static void Write(Screen screen, Overview overview, Language language)
    {
        screen.WriteLine(
            language.Text(
                $"共 {overview.Ranking.Count} 份，平均 {Points.Text(overview.Mean, "—")} 分，无法读取 {overview.Unreadable.Count} 份",
                $"{overview.Ranking.Count} sheets, mean {Points.Text(overview.Mean, "—")}, {overview.Unreadable.Count} unreadable"),
            Styles.Heading);
        screen.WriteLine();
        screen.Write(Ranking(overview, language));
        WriteBands(screen, overview, language);
        WriteFindings(screen, overview, language);
        foreach (OverviewEntry entry in overview.Unreadable)
        {
            screen.WriteLine(language.Text($"无法读取：{entry.Name}", $"Unreadable: {entry.Name}"), Styles.Error);
        }
    }

    private static Table Ranking(Overview overview, Language language)
    {
        Table table = new() { Border = TableBorder.Rounded };
        foreach (string heading in (string[])
            [language.Text("名次", "Rank"), language.Text("单位", "Unit"), language.Text("文件", "File"), language.Text("得分", "Score"), language.Text("填报", "Claimed"), language.Text("等级", "Grade"), language.Text("问题", "Findings")])
        {
            table.AddColumn(new TableColumn(Cell(heading, Styles.Heading)));
        }

        for (int index = 0; index < overview.Ranking.Count; index++)
        {
            EvaluationReport report = overview.Ranking[index].Report!;
            Style style = report.Status == ReportStatus.Incomplete ? Styles.Error : report.Claimed is { } claimed && claimed != report.Score ? Styles.Warning : Styles.Plain;
            table.AddRow(
                Cell(Number(overview.RankOf(index)), Styles.Plain),
                Cell(report.Submission.Unit, Styles.Plain),
                Cell(overview.Ranking[index].Name, Styles.Faint),
                Cell(Points.Text(report.Score), style),
                Cell(Points.Text(report.Claimed, "—"), Styles.Plain),
                Cell(report.Grade ?? "—", Styles.Plain),
                Cell(Number(report.Findings.Count), Styles.Plain));
        }

        return table;
    }

    private static void WriteBands(Screen screen, Overview overview, Language language)
    {
        screen.WriteLine();
        screen.WriteLine(language.Text("得分分布", "Distribution"), Styles.Heading);
        int most = Math.Max(1, overview.Bands.Select(static band => band.Count).DefaultIfEmpty(0).Max());
        (string Name, int Count)[] bands = [.. overview.Bands.Select(band => (band.IsIncomplete ? language.Text("未计全", "incomplete") : band.Name, band.Count))];
        int widest = bands.Select(static band => TextWidth.Of(band.Name)).DefaultIfEmpty(0).Max();
        foreach ((string name, int count) in bands)
        {
            screen.WriteLine($"{TextWidth.Pad(name, widest)}  {new string('█', WidestBar * count / most)} {Number(count)}", Styles.Plain);
        }
    }

    private static void WriteFindings(Screen screen, Overview overview, Language language)
    {
        if (overview.Findings.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        screen.WriteLine(language.Text("最常见的问题", "Commonest findings"), Styles.Heading);
        foreach (FindingCount count in overview.Findings.Take(MostFindings))
        {
            string about = count.Title ?? (count.IsAboutOwnIndicators ? language.Text("自定指标", "own indicators") : language.Text("全表", "the sheet"));
            screen.WriteLine(
                language.Text($"{count.Count} 次（{count.Sheets} 份）　{count.Code}　{about}", $"{count.Count} times ({count.Sheets} sheets): {count.Code}: {about}"),
                Styles.Plain);
        }
    }

    private static TextBlock Cell(string text, Style style) => new(Printable.Text(text), style);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
