using PerformanceRules.Auditing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows where points are lost, the most first, and a plan that brings them back.</summary>
internal static class GainView
{
    private const int Margin = 2;

    public static void Write(Screen screen, GainAnalysis analysis, GainPlan plan, Language language)
    {
        screen.WriteLine(language.Text($"现得 {Points.Text(analysis.Report.Score)} 分，失分：", $"The score is {Points.Text(analysis.Report.Score)}. Points are lost here:"), Styles.Heading);
        foreach (IndicatorGain gain in analysis.Indicators.Where(static gain => gain.Lost > 0))
        {
            string score = Points.Text(gain.Score, language.Text("未评", "none"));
            screen.WriteLine($"-{Points.Text(gain.Lost)}  {gain.Title} ({gain.Id}): {score} / {Points.Text(gain.Weight)}", Styles.Warning, Margin);
        }

        WritePlan(screen, plan, language);
        WriteLeftOut(screen, analysis, language);
    }

    private static void WritePlan(Screen screen, GainPlan plan, Language language)
    {
        string wanted = Points.Text(plan.Wanted);
        string total = Points.Text(plan.Total);
        screen.WriteLine();
        if (plan.Changes.Count > 0)
        {
            screen.WriteLine(language.Text($"达到 {wanted} 分，最少的改动：", $"The least changes that reach {wanted}:"), Styles.Heading);
            screen.WriteLine(plan.ToText(language), Styles.Plain, Margin);
        }
        else if (plan.IsReachable)
        {
            screen.WriteLine(language.Text($"已达到 {wanted} 分。", $"{wanted} is reached already."), Styles.Good);
        }

        if (!plan.IsReachable)
        {
            screen.WriteLine(language.Text($"这些全部做到也只有 {total} 分，达不到 {wanted} 分。", $"All of it together comes to {total}; {wanted} cannot be reached."), Styles.Error);
        }
    }

    private static void WriteLeftOut(Screen screen, GainAnalysis analysis, Language language)
    {
        string[] left = [.. analysis.WithoutAnswer.Select(static gain => $"{gain.Title} ({gain.Id})")];
        if (left.Length > 0)
        {
            screen.WriteLine();
            screen.WriteLine(language.Text("未能计入的指标：", "left out, for they could not be worked out: ") + string.Join(language.Text("、", ", "), left), Styles.Faint);
        }
    }
}
