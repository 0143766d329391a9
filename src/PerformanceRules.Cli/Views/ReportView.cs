using PerformanceRules.Cli.Tables;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using Spectre.Console;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows a report: whose it is, the sheet, the total with its grade, and what does not add up.</summary>
internal static class ReportView
{
    public static void Write(Screen screen, EvaluationReport report, Language language)
    {
        WriteTitle(screen, report, language);
        screen.WriteLine();
        SheetTable.Write(screen, new SheetParts(report, language), language);
        screen.WriteLine(Verdict(report, language), StyleOf(report));
        if (report.Indicators.Any(static indicator => indicator.IsNotApplicable))
        {
            screen.WriteLine(
                language.Text($"不适用的指标不计，合计按满分 {Points.Text(report.Weight)} 分折算。", $"What does not apply is left out, and the total rescaled to {Points.Text(report.Weight)} points."),
                Styles.Faint);
        }

        screen.WriteLine();
        FindingsView.Write(screen, report, language);
    }

    public static void WriteTitle(Screen screen, EvaluationReport report, Language language)
    {
        screen.WriteLine(report.Rulebook.Title, Styles.Heading);
        screen.WriteLine(
            language.Text(
                $"{report.Submission.Unit}　{report.Submission.Year} 年度　{report.Rulebook.Reference}",
                $"{report.Submission.Unit}, {report.Submission.Year}  {report.Rulebook.Reference}"),
            Styles.Plain);
    }

    private static string Verdict(EvaluationReport report, Language language)
    {
        string score = Points.Text(report.Score);
        string weight = Points.Text(report.Weight);
        if (report.Status == ReportStatus.Incomplete)
        {
            return language.Text(
                $"已评部分合计 {score} 分（满分 {weight} 分）。有指标未能评分，故不定等级。",
                $"{score} of {weight} points for what could be scored. Not everything could, so there is no grade.");
        }

        string grade = report.Grade is { } name ? language.Text($"，等级：{name}", $", grade {name}") : string.Empty;
        string claimed = report.Claimed is { } claim && claim != report.Score
            ? language.Text($"；填报 {Points.Text(claim)} 分，相差 {Points.Signed(report.Score - claim)}", $"; claimed {Points.Text(claim)}, difference {Points.Signed(report.Score - claim)}")
            : string.Empty;
        return language.Text($"得分 {score} / {weight}{grade}{claimed}。", $"Score {score} / {weight}{grade}{claimed}.");
    }

    private static Style StyleOf(EvaluationReport report) =>
        report.Status == ReportStatus.Incomplete ? Styles.Error
        : report.Claimed is { } claimed && claimed != report.Score ? Styles.Warning
        : Styles.Good;
}
