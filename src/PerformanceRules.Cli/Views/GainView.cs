using PerformanceRules.Auditing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows where the points of a sheet are lost, and the plan that brings them back.</summary>
internal static class GainView
{
    private const int Margin = 2;

    public static void Write(Screen screen, GainAnalysis gains, GainPlan? plan, Language language)
    {
        decimal score = gains.Report.Score;
        decimal lost = gains.Indicators.Sum(static gain => gain.Lost);
        screen.WriteLine(language.Text($"总分 {Points.Text(score)}，失分 {Points.Text(lost)}。", $"Total {Points.Text(score)}, {Points.Text(lost)} points lost."), Styles.Heading);
        foreach (IndicatorGain gain in gains.Indicators.Where(static gain => gain.Lost > 0))
        {
            Write(screen, gain, language);
        }

        if (plan is not null)
        {
            Write(screen, plan, language);
        }
    }

    private static void Write(Screen screen, IndicatorGain gain, Language language)
    {
        string head = $"{gain.Title} ({gain.Id}): {Points.Text(gain.Score, "—")} / {Points.Text(gain.Weight)}, -{Points.Text(gain.Lost)}";
        screen.WriteLine(head, Styles.Plain, Margin);
        string? advice = gain switch
        {
            { IsInvertible: false } => language.Text("该评分规则不能反推，未列入办法。", "its rule cannot be inverted; no plan uses it."),
            { Score: null } => language.Text("未能评分，请先看 audit。", "it could not be scored; see audit."),
            { IsJudged: true } => language.Text("定性自评。", "a judgement of the unit's own."),
            { NextCent: { } next, FullWeight: { } full } => language.Text(
                $"{next.ToText(language)} 起得分升一档（0.01 分）；{full.ToText(language)} 起得满分。",
                $"the next cent at {next.ToText(language)}, the full weight at {full.ToText(language)}."),
            _ => null,
        };
        if (advice is not null)
        {
            screen.WriteLine(advice, Styles.Faint, Margin * 2);
        }

        if (gain.Cliffs.Count > 0)
        {
            string cliffs = string.Join(language.Text("、", ", "), gain.Cliffs.Select(cliff => cliff.ToText(language)));
            screen.WriteLine(language.Text($"超额扣分自：{cliffs}", $"an overshoot costs points from: {cliffs}"), Styles.Faint, Margin * 2);
        }
    }

    private static void Write(Screen screen, GainPlan plan, Language language)
    {
        string wanted = Points.Text(plan.Wanted);
        string total = Points.Text(plan.Total);
        screen.WriteLine(
            plan.IsReachable
                ? language.Text($"达到 {wanted} 分的最少改动：", $"The least changes that reach {wanted}:")
                : language.Text($"达不到 {wanted} 分；所有改动合起来为 {total} 分：", $"{wanted} is out of reach; all changes together give {total}:"),
            plan.IsReachable ? Styles.Good : Styles.Warning);
        if (plan.Changes.Count == 0)
        {
            screen.WriteLine(language.Text("无需改动。", "none are needed."), Styles.Plain, Margin);
        }

        foreach (GainChange change in plan.Changes)
        {
            screen.WriteLine(change.ToText(language), Styles.Plain, Margin);
        }
    }
}
