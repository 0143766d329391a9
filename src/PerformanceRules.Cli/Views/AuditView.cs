using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows what a sheet claims against what it is worth: the totals, and every finding with the derivation behind it.</summary>
internal static class AuditView
{
    private const int Margin = 2;

    public static void Write(Screen screen, EvaluationReport report, Language language)
    {
        screen.WriteLine(language.Text($"{report.Submission.Unit}　{report.Submission.Year} 年度", $"{report.Submission.Unit}, {report.Submission.Year}"), Styles.Heading);
        screen.WriteLine(Totals(report, language), Styles.Plain);
        FindingsView.Write(screen, report, language, WriteDerivation);
    }

    private static string Totals(EvaluationReport report, Language language)
    {
        string score = Points.Text(report.Score);
        if (report.Claimed is not { } claimed)
        {
            return language.Text($"未填报总分；按标准 {score} 分。", $"No total is claimed; the standard gives {score}.");
        }

        string difference = Points.Signed(report.Score - claimed);
        return language.Text($"填报总分 {Points.Text(claimed)}，按标准 {score}，相差 {difference}。", $"Claimed {Points.Text(claimed)}, the standard gives {score}, difference {difference}.");
    }

    private static void WriteDerivation(Screen screen, Finding finding, EvaluationReport report, Language language)
    {
        if (finding.Code == FindingCodes.ClaimDiffers && finding.Indicator is { } id && report.Find(id) is { } indicator)
        {
            DerivationView.Write(screen, indicator.Derive(), language, Margin);
        }
    }
}
