using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows a derivation step by step; a clause stands once, after the last step that rests on it.</summary>
internal static class DerivationView
{
    public static void Write(Screen screen, Derivation derivation, Language language, int margin)
    {
        // The derivation renders its steps one a line.
        string[] lines = derivation.ToText(language).Split('\n');
        for (int index = 0; index < derivation.Steps.Count; index++)
        {
            DerivationStep step = derivation.Steps[index];
            screen.WriteLine(lines[index], Styles.Heading, margin);
            if (step.Reading is { } reading)
            {
                screen.WriteLine(
                    language.Text($"口径：{reading}（{reading.ToText(language)}）", $"reading: {reading} ({reading.ToText(language)})"), Styles.Faint, margin + 2);
            }

            Citation? citation = derivation.CitationOf(step);
            Citation? next = index + 1 < derivation.Steps.Count ? derivation.CitationOf(derivation.Steps[index + 1]) : null;
            if (citation is not null && citation != next)
            {
                string text = citation.Text.Trim();
                screen.WriteLine(language.Text($"依据（{citation.Id}）：{text}", $"clause {citation.Id}: {text}"), Styles.Plain, margin + 2);
            }
        }
    }
}
