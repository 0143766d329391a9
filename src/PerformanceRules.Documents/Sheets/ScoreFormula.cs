using System.Globalization;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>
/// Writes a standard as a formula over cells, for anybody to check in a spreadsheet. A spreadsheet computes in binary floating point, in which 0.1 × 3 is
/// not 0.3: every quotient is rounded to 12 decimals before it is held against an edge or rounded to points, so that an edge that is reached counts.
/// </summary>
internal static class ScoreFormula
{
    /// <summary>Gives the formula of the row's points, or <see langword="null"/> for a rule of somebody's own.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rounding">How the rulebook rounds.</param>
    /// <param name="number">The number of the row in the sheet.</param>
    public static string? Of(ScoredRow row, ScoreRounding rounding, int number)
    {
        string weight = Address(SheetColumns.Weight, number);
        string first = Address(SheetColumns.FirstNumber, number);
        string second = Address(SheetColumns.SecondNumber, number);
        string? points = (row.Result.ScoringRule, row.Result.Evidence) switch
        {
            (ExecutionRateRule rule, _) => OfExecution(rule, weight, budget: first, executed: second),
            (TargetRatioRule rule, TargetRatioEvidence evidence) => TargetRatioFormula.Of(rule, evidence, weight, target: first, actual: second),
            (ChecklistRule rule, _) => $"MAX(0,{weight}-{first}*{Plain(rule.DeductionPerItem)})",
            (SteppedDeductionRule rule, _) => OfSteps(rule, weight, baseline: first, current: second),
            (JudgementRule, JudgementEvidence { Rating: not null }) => $"{first}*{weight}",
            (JudgementRule, _) => first,
            _ => null,
        };
        if (points is null)
        {
            return null;
        }

        string waived = row.Exemption is null ? points : $"MIN({weight},{points}+{Address(SheetColumns.Waiver, number)})";
        return rounding.EachIndicator ? Rounded(waived, rounding.Decimals) : waived;
    }

    /// <summary>Rounds half up, as the exact number would be: first to 12 decimals, to mend what binary floating point did to it.</summary>
    public static string Rounded(string points, int decimals) => $"ROUND(ROUND({points},12),{decimals.ToString(CultureInfo.InvariantCulture)})";

    public static string Address(int column, int row) => SheetColumns.Letter(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Plain(decimal number) => ValueText.Of(number);

    private static string OfExecution(ExecutionRateRule rule, string weight, string budget, string executed) => rule.RateRounding == RateRounding.Percent2
        ? $"MIN({weight},ROUND(ROUND({executed}/{budget},12),4)*{weight})"
        : $"MIN({weight},{weight}*{executed}/{budget})";

    private static string OfSteps(SteppedDeductionRule rule, string weight, string baseline, string current)
    {
        string rate = rule.RateRounding == RateRounding.Percent2 ? $"ROUND(ROUND({current},12),4)" : current;
        string against = rule.RateRounding == RateRounding.Percent2 && rule.Threshold is null ? $"ROUND(ROUND({baseline},12),4)" : baseline;
        string size = rule is { Threshold: not null, Variance: Variance.Absolute } ? $"ABS({rate})" : rate;
        string steps = $"ROUND(({size}-{against})/{Plain(rule.Step)},9)";
        string counted = rule.Steps switch
        {
            StepCounting.Proportional => steps,
            StepCounting.Started => $"ROUNDUP({steps},0)",
            _ => $"INT({steps})",
        };
        return $"IF(ROUND({size}-{against},12)<=0,{weight},MAX(0,{weight}-{counted}*{Plain(rule.DeductionPerStep)}))";
    }
}
