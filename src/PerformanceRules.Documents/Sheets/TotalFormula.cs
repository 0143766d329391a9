using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Sheets;

/// <summary>
/// The formula of the total: the sum of what counts, rescaled where indicators do not apply; what is added and taken off outside the full weight, each up to
/// its cap; and what a veto leaves.
/// </summary>
internal static class TotalFormula
{
    public static string Of(EvaluationReport report, IReadOnlyList<(Section Part, int FirstRow, int LastRow)> parts)
    {
        RulebookDefinition rulebook = report.Rulebook.Definition;
        string total = Counted(report, parts, rulebook.ScoreRounding);
        string outside = string.Concat(parts.Select(static part => Outside(part.Part, Range(SheetColumns.Computed, part))));
        if (outside.Length > 0)
        {
            string points = rulebook.ScoreRounding.EachIndicator ? outside : "+" + ScoreFormula.Rounded(outside, rulebook.ScoreRounding.Decimals);
            total = $"MIN(MAX(ROUND({total}{points},10),0),{ValueText.Of(rulebook.HighestTotal ?? report.Weight)})";
        }

        foreach ((Section Part, int FirstRow, int LastRow) part in parts.Where(static part => part.Part.Effect == SectionEffect.Veto))
        {
            // A row without a score is no number and vetoes nothing.
            string scores = Range(SheetColumns.Computed, part);
            string vetoes = $"SUMPRODUCT(ISNUMBER({scores})*({scores}<{Range(SheetColumns.Weight, part)}))";
            total = $"IF({vetoes}>0,MIN({total},{ValueText.Of(part.Part.Ceiling ?? 0)}),{total})";
        }

        return total;
    }

    private static string Counted(EvaluationReport report, IReadOnlyList<(Section Part, int FirstRow, int LastRow)> parts, ScoreRounding rounding)
    {
        string[] ranges = [.. parts.Where(static part => part.Part.Effect == SectionEffect.Counts).Select(static part => Range(SheetColumns.Computed, part))];
        string sum = ranges.Length == 0 ? "0" : $"SUM({string.Join(",", ranges)})";
        decimal notApplicable = report.Indicators
            .Where(indicator => indicator.IsNotApplicable && Counts(indicator.Section, report.Rulebook.Sections))
            .Sum(static indicator => indicator.Weight);
        string points = notApplicable == 0 ? sum
            : notApplicable >= report.Weight ? "0"
            : $"{sum}*{ValueText.Of(report.Weight)}/{ValueText.Of(report.Weight - notApplicable)}";
        return rounding.EachIndicator && notApplicable == 0 ? $"ROUND({points},10)" : ScoreFormula.RoundedUpTo(points, rounding.Decimals, report.Weight, ValueText.Of(report.Weight));
    }

    private static string Outside(Section part, string scores) => part.Effect switch
    {
        SectionEffect.Bonus => $"+MIN(SUM({scores}),{ValueText.Of(part.Weight)})",
        SectionEffect.Penalty => $"-MIN(SUM({scores}),{ValueText.Of(part.Weight)})",
        _ => string.Empty,
    };

    private static bool Counts(string id, IReadOnlyList<Section> sections) =>
        sections.Any(section => section.Effect == SectionEffect.Counts && IsInside(id, section));

    private static bool IsInside(string id, Section section) => section.Id == id || section.Sections.Any(inner => IsInside(id, inner));

    private static string Range(int column, (Section Part, int FirstRow, int LastRow) part) =>
        ScoreFormula.Address(column, part.FirstRow) + ":" + ScoreFormula.Address(column, part.LastRow);
}
