using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>Renders values that a score turns on.</summary>
internal static class BoundText
{
    /// <summary>"20批次", "5% (not included)".</summary>
    public static string Value(ScoreBound bound, Language language)
    {
        string value = Number(bound.Aim) + bound.Unit;
        return bound.IsIncluded || bound.IsWhole ? value
            : language == Language.English ? (bound.Value > bound.Present ? "above " : "below ") + value
            : (bound.Value > bound.Present ? "高于" : "低于") + value;
    }

    public static string Change(GainChange change, Language language)
    {
        string title = change.Indicator.Title;
        string points = ((Rational)change.Points).ToString();
        if (change.Indicator.IsJudged)
        {
            return language == Language.English ? $"{title}: {points} by judgement" : $"{title}：自评增加 {points} 分";
        }

        string name = Terms.Name(change.Value.Name, language);
        string present = Number(change.Value.Present) + change.Value.Unit;
        string difference = Number(Rational.Abs(change.Difference)) + change.Value.Unit;
        bool isRise = change.Difference.Sign > 0;
        return language == Language.English
            ? $"{title}: {name} {present} → {Value(change.Value, language)} ({difference} {(isRise ? "more" : "less")}), +{points}"
            : $"{title}：{name} {present} → {Value(change.Value, language)}（{(isRise ? "增加" : "减少")} {difference}），增加 {points} 分";
    }

    // A bound without end is shown to six decimals; the data hold it exactly.
    private static string Number(Rational value) => value.TryToDecimal(out _) ? value.ToString() : value.Round(6).ToString();
}
