using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Sheets;

/// <summary>
/// The formula of the total: the sum of what counts, rescaled where indicators do not apply; what is added and taken off outside the full weight, each up to
/// its cap; and what a veto leaves.
/// </summary>
internal static class TotalFormula
{
    public static string Of(EvaluationReport report, IReadOnlyList<(Section Part, int FirstRow, int LastRow)> parts) =>
        Of(report.Rulebook.Definition, report.Weight, NotApplicable(report), parts, SheetColumns.Computed);

    /// <summary>Gives the formula of the total over a column of scores.</summary>
    /// <param name="rulebook">What the rulebook says of the total.</param>
    /// <param name="weight">The full weight.</param>
    /// <param name="notApplicable">The weight of the indicators that do not apply.</param>
    /// <param name="parts">The parts, and the rows that each stands in.</param>
    /// <param name="scores">The column of the scores.</param>
    public static string Of(RulebookDefinition rulebook, decimal weight, decimal notApplicable, IReadOnlyList<(Section Part, int FirstRow, int LastRow)> parts, int scores)
    {
        string total = Counted(weight, notApplicable, parts, rulebook.ScoreRounding, scores);
        string outside = string.Concat(parts.Select(part => Outside(part.Part, Range(scores, part))));
        if (outside.Length > 0)
        {
            string points = rulebook.ScoreRounding.EachIndicator ? outside : "+" + ScoreFormula.Rounded(outside, rulebook.ScoreRounding.Decimals);
            total = $"MIN(MAX(ROUND({total}{points},10),0),{ValueText.Of(rulebook.HighestTotal ?? weight)})";
        }

        foreach ((Section Part, int FirstRow, int LastRow) part in parts.Where(static part => part.Part.Effect == SectionEffect.Veto))
        {
            // A row without a score is no number and vetoes nothing.
            string range = Range(scores, part);
            string vetoes = $"SUMPRODUCT(ISNUMBER({range})*({range}<{Range(SheetColumns.Weight, part)}))";
            total = $"IF({vetoes}>0,MIN({total},{ValueText.Of(part.Part.Ceiling ?? 0)}),{total})";
        }

        return total;
    }

    private static decimal NotApplicable(EvaluationReport report) => report.Indicators
        .Where(indicator => indicator.IsNotApplicable && Counts(indicator.Section, report.Rulebook.Sections))
        .Sum(static indicator => indicator.Weight);

    private static string Counted(decimal weight, decimal notApplicable, IReadOnlyList<(Section Part, int FirstRow, int LastRow)> parts, ScoreRounding rounding, int scores)
    {
        string[] ranges = [.. parts.Where(static part => part.Part.Effect == SectionEffect.Counts).Select(part => Range(scores, part))];
        string sum = ranges.Length == 0 ? "0" : $"SUM({string.Join(",", ranges)})";
        string points = notApplicable == 0 ? sum
            : notApplicable >= weight ? "0"
            : $"{sum}*{ValueText.Of(weight)}/{ValueText.Of(weight - notApplicable)}";
        return rounding.EachIndicator && notApplicable == 0 ? $"ROUND({points},10)" : ScoreFormula.RoundedUpTo(points, rounding.Decimals, weight, ValueText.Of(weight));
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
