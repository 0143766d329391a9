using PerformanceRules.Auditing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows the total under every reading of a standard: the range, then each reading with its options and the indicators that turn on it.</summary>
internal static class ReadingsView
{
    private const int Margin = 2;

    public static void Write(Screen screen, ReadingAnalysis analysis, Language language)
    {
        string total = Points.Text(analysis.Default);
        string lowest = Points.Text(analysis.Lowest.Total);
        string highest = Points.Text(analysis.Highest.Total);
        screen.WriteLine(
            language.Text($"总分 {total}；各种口径下最低 {lowest}，最高 {highest}。", $"Total {total}; under other readings from {lowest} to {highest}."), Styles.Heading);
        if (!analysis.IsComplete)
        {
            screen.WriteLine(language.Text("有指标未能评分，按 0 分计。", "Some indicators could not be scored; they count as 0."), Styles.Warning);
        }

        if (analysis.Effects.Count == 0)
        {
            screen.WriteLine(language.Text("没有一项得分取决于口径。", "No score turns on a reading."), Styles.Good);
            return;
        }

        foreach (ReadingEffect effect in analysis.Effects)
        {
            Write(screen, effect, language);
        }

        WriteExtreme(screen, language.Text("最低", "lowest"), analysis.Lowest);
        WriteExtreme(screen, language.Text("最高", "highest"), analysis.Highest);
    }

    private static void Write(Screen screen, ReadingEffect effect, Language language)
    {
        string points = Points.Text(effect.Points);
        screen.WriteLine(language.Text($"口径 {effect.Reading.Name}：涉及 {points} 分", $"reading {effect.Reading.Name}: {points} points turn on it"), Styles.Heading);
        foreach (ReadingOutcome outcome in effect.Outcomes)
        {
            string inForce = outcome.IsInForce ? language.Text("（现行）", " (in force)") : string.Empty;
            screen.WriteLine(
                language.Text(
                    $"{outcome.Choice.Option}{inForce}　总分 {Points.Text(outcome.Total)}　{outcome.Choice.ToText(language)}",
                    $"{outcome.Choice.Option}{inForce}: total {Points.Text(outcome.Total)}; {outcome.Choice.ToText(language)}"),
                outcome.IsInForce ? Styles.Heading : Styles.Plain,
                Margin);
            foreach (ReadingScore indicator in outcome.Indicators)
            {
                string score = Points.Text(indicator.Score, language.Text("未能评分", "not scored"));
                screen.WriteLine($"{indicator.Title} ({indicator.Id}): {score} / {Points.Text(indicator.Weight)}", Styles.Plain, Margin * 2);
            }
        }
    }

    private static void WriteExtreme(Screen screen, string name, ReadingCombination combination) =>
        screen.WriteLine($"{name}: {Points.Text(combination.Total)}　{string.Join(", ", combination.Choices)}", Styles.Plain);
}
