using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The formula of a combination: the lowest, or the weighted mean, of the scores of its parts, which stand in the rows below it.</summary>
internal static class CombinationFormula
{
    public static string? Of(CombinationRule rule, IReadOnlyList<ScoredPart> parts, int number)
    {
        if (parts.Count != rule.Parts.Count || parts.Any(static part => part.Formula(1, "1") is null))
        {
            return null;
        }

        IEnumerable<string> scores = parts.Select((part, index) => ScoreFormula.Address(SheetColumns.PartScore, number + index + 1));
        return rule.Method == CombinationMethod.WeightedMean
            ? "(" + string.Join("+", scores.Zip(parts, static (score, part) => $"{score}*{ValueText.Of(part.Part.Share ?? 0)}")) + ")"
            : $"MIN({string.Join(",", scores)})";
    }
}
