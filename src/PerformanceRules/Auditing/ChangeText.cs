using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>Renders the changes of a plan.</summary>
internal static class ChangeText
{
    public static string Change(GainChange change, Language language)
    {
        string title = change.Indicator.Title;
        string points = ((Rational)change.Points).ToString();
        if (change.Indicator.IsJudged)
        {
            string judged = Number(change.Judged);
            string total = judged == points ? string.Empty : language == Language.English ? $", +{points}" : $"，总分增加 {points} 分";
            return (language == Language.English ? $"{title}: {judged} by judgement" : $"{title}：自评增加 {judged} 分") + total;
        }

        string name = (change.Value.Part is { } part ? "[" + part + "] " : string.Empty) + (change.Indicator.Words?.WordsFor(change.Value.Name, language) ?? Terms.Name(change.Value.Name, language));
        string present = Number(change.Value.Present) + change.Value.Unit;
        string difference = Number(Rational.Abs(change.Difference)) + change.Value.Unit;
        bool isRise = change.Value.IsRise;
        return language == Language.English
            ? $"{title}: {name} {present} → {change.Value.ToText(language)} ({difference} {(isRise ? "more" : "less")}), +{points}"
            : $"{title}：{name} {present} → {change.Value.ToText(language)}（{(isRise ? "增加" : "减少")} {difference}），增加 {points} 分";
    }

    // A number without end is shown to six decimals; the data hold it exactly.
    private static string Number(Rational value) => value.TryToDecimal(out _) ? value.ToString() : value.Round(6).ToString();
}
