using PerformanceRules.Auditing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows what readings make of a sheet: the total in force, the lowest, the highest, and what they turn on.</summary>
internal static class ReadingsView
{
    private const int Margin = 2;

    public static void Write(Screen screen, ReadingAnalysis analysis, Language language)
    {
        screen.WriteLine(language.Text("现行口径：", "as the rulebook reads it: ") + Points.Text(analysis.Default), Styles.Heading);
        WriteExtreme(screen, language.Text("最低：", "lowest: "), analysis.Lowest, language);
        WriteExtreme(screen, language.Text("最高：", "highest: "), analysis.Highest, language);
        if (!analysis.IsComplete)
        {
            screen.WriteLine(language.Text("有指标未能评分，按 0 分计。", "Not everything could be scored; what could not counts as 0."), Styles.Error);
        }

        if (!analysis.IsExhaustive)
        {
            screen.WriteLine(language.Text("口径的组合过多，没有逐一计算。", "There are too many combinations; not all were looked at."), Styles.Warning);
        }

        if (analysis.Effects.Count == 0)
        {
            screen.WriteLine();
            screen.WriteLine(language.Text("没有一种口径影响这份表的得分。", "No reading changes anything in this sheet."), Styles.Good);
        }

        foreach (ReadingEffect effect in analysis.Effects)
        {
            WriteEffect(screen, effect, language);
        }
    }

    private static void WriteExtreme(Screen screen, string label, ReadingCombination combination, Language language)
    {
        string choices = combination.Choices.Count > 0 ? string.Join(' ', combination.Choices) : language.Text("各规则的现行口径", "each rule as in force");
        screen.WriteLine(label + Points.Text(combination.Total) + "  " + choices, Styles.Plain);
    }

    private static void WriteEffect(Screen screen, ReadingEffect effect, Language language)
    {
        screen.WriteLine();
        screen.WriteLine(language.Text($"{effect.Reading.Name}　相差 {Points.Text(effect.Points)} 分", $"{effect.Reading.Name}: {Points.Text(effect.Points)} points turn on it"), Styles.Heading);
        foreach (ReadingOutcome outcome in effect.Outcomes)
        {
            string mark = outcome.IsInForce ? language.Text("（现行）", " (in force)") : string.Empty;
            string total = Points.Text(outcome.Total);
            screen.WriteLine(language.Text($"{outcome.Choice.Option}{mark}　总分 {total}", $"{outcome.Choice.Option}{mark}: total {total}"), Styles.Plain, Margin);
            foreach (ReadingScore indicator in outcome.Indicators)
            {
                string score = Points.Text(indicator.Score, language.Text("未评", "none"));
                screen.WriteLine($"{indicator.Title} ({indicator.Id}): {score} / {Points.Text(indicator.Weight)}", Styles.Faint, Margin * 2);
            }
        }
    }
}
