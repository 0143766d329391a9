using System.Globalization;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Sheets;

/// <summary>Writes the points of a row as a formula: its standard, the weighting of the row, the exemption and the rounding. What cannot be computed is not scored.</summary>
internal static class ScoreFormula
{
    public const string NotScored = "未计分";

    /// <summary>Gives the formula of the row's points, or <see langword="null"/> where its rule is somebody's own and has no derivation either.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rulebook">What the rulebook says of all rows.</param>
    /// <param name="number">The number of the row in the sheet.</param>
    /// <param name="live">The row as its visible cells say it, where its standard can be followed so.</param>
    public static string? Of(ScoredRow row, RulebookDefinition rulebook, int number, LiveRow? live)
    {
        string weight = Address(SheetColumns.Weight, number);
        ScoreRounding rounding = rulebook.ScoreRounding;
        string? points = row.Result.Score is null ? null : OfStandard(row, rulebook.RowScale is { } full ? ValueText.Of(full) : weight, number);
        points = live is null ? points : live.Points(points);
        if (points is null)
        {
            string? derived = DerivationFormula.Of(row.Result, weight);
            return derived is null ? null : Rounded(derived, rounding, row.Result.Weight, weight);
        }

        if (rulebook.RowScale is { } scale)
        {
            string shown = rounding.EachIndicator ? Rounded(points, rounding, scale, ValueText.Of(scale)) : $"({points})";
            points = $"{shown}*{weight}/{ValueText.Of(scale)}";
        }

        if (row.IsExemptible)
        {
            points = $"MIN({weight},{points}+{Address(SheetColumns.Waiver, number)})";
        }

        return $"IFERROR({Rounded(points, rounding, row.Result.Weight, weight)},\"{NotScored}\")";
    }

    /// <summary>Tells whether the formula follows the cells of the form, and not only the weight.</summary>
    public static bool IsLive(ScoredRow row) => OfStandard(row, "1", number: 1) is not null;

    /// <summary>Rounds half up, as the exact number would be: first to 12 decimals, to mend what binary floating point did to it.</summary>
    public static string Rounded(string points, int decimals) => $"ROUND(ROUND({points},12),{decimals.ToString(CultureInfo.InvariantCulture)})";

    /// <summary>The same for a score: the highest stays as it is, and nothing is rounded above it, which only matters where it has more decimals.</summary>
    public static string RoundedUpTo(string points, int decimals, decimal highest, string highestCell)
    {
        string rounded = Rounded(points, decimals);
        return decimal.Round(highest, decimals) == highest ? rounded : $"IF(ROUND({points}-{highestCell},12)=0,{highestCell},MIN({rounded},{highestCell}))";
    }

    private static string Rounded(string points, ScoreRounding rounding, decimal highest, string highestCell) =>
        rounding.EachIndicator ? RoundedUpTo(points, rounding.Decimals, highest, highestCell) : points;

    public static string Address(int column, int row) => SheetColumns.Letter(column) + row.ToString(CultureInfo.InvariantCulture);

    private static string? OfStandard(ScoredRow row, string weight, int number) => row.Combination is { } combination
        ? CombinationFormula.Of(combination, row.Parts, number)
        : row.Inputs is { } inputs ? inputs.Formula(number, weight)
        : RuleFormula.Of(row.Result.ScoringRule, row.Result.Evidence, FormulaCells.InRow(number, weight));
}
