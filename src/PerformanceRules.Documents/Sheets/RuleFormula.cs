using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>
/// Writes a standard as a formula over cells, for anybody to check in a spreadsheet. A spreadsheet computes in binary floating point, in which 0.1 × 3 is
/// not 0.3: every quotient is rounded to 12 decimals before it is held against an edge, so that an edge that is reached counts; what is then scored is not.
/// </summary>
internal static class RuleFormula
{
    /// <summary>Gives the formula of the points, before any exemption and rounding, or <see langword="null"/> for a rule of somebody's own.</summary>
    public static string? Of(IScoringRule? rule, Evidence? evidence, FormulaCells cells) => (rule, evidence) switch
    {
        (ExecutionRateRule execution, _) => OfExecution(execution, cells),
        (TargetRatioRule ratio, TargetRatioEvidence given) => TargetRatioFormula.Of(ratio, given, cells),
        (BandsRule bands, TargetRatioEvidence given) => BandsFormula.Of(bands, given, cells),
        (ChecklistRule checklist, _) => $"MAX(0,{cells.Weight}-{cells.First}*{ValueText.Of(checklist.DeductionPerItem)})",
        (SteppedDeductionRule stepped, _) => OfSteps(stepped, cells),
        (DeadlineRule deadline, _) => OfDeadline(deadline, cells),
        (JudgementRule, JudgementEvidence { Points: not null }) => cells.First,
        (JudgementRule, _) => $"{cells.First}*{cells.Weight}",
        _ => null,
    };

    /// <summary>Tells whether a rule is none of those that the sheet has columns for.</summary>
    public static bool IsOther(IScoringRule rule) => rule is not (ExecutionRateRule or TargetRatioRule or BandsRule or ChecklistRule or SteppedDeductionRule or DeadlineRule or JudgementRule);

    public static string Percent2(string quotient) => $"ROUND(ROUND({quotient},12),4)";

    private static string OfExecution(ExecutionRateRule rule, FormulaCells cells) => rule.RateRounding == RateRounding.Percent2
        ? $"MIN({cells.Weight},{Percent2($"{cells.Second}/{cells.First}")}*{cells.Weight})"
        : $"MIN({cells.Weight},{cells.Weight}*{cells.Second}/{cells.First})";

    private static string OfSteps(SteppedDeductionRule rule, FormulaCells cells)
    {
        bool isRounded = rule.RateRounding == RateRounding.Percent2;
        string rate = isRounded ? Percent2(cells.Second) : cells.Second;
        string against = isRounded && rule.Threshold is null ? Percent2(cells.First) : cells.First;
        string size = rule is { Threshold: not null, Variance: Variance.Absolute } ? $"ABS({rate})" : rate;
        string counted = Counted(rule.Steps, $"({size}-{against})/{ValueText.Of(rule.Step)}");
        return $"IF(ROUND({size}-{against},12)<=0,{cells.Weight},MAX(0,{cells.Weight}-{counted}*{ValueText.Of(rule.DeductionPerStep)}))";
    }

    private static string OfDeadline(DeadlineRule rule, FormulaCells cells)
    {
        string late = rule.DeductionPerStep is not { } deduction ? "0"
            : $"MAX(0,{cells.Weight}-{Counted(rule.Steps, $"{cells.First}/{ValueText.Of((decimal)(rule.DaysPerStep ?? 1))}")}*{ValueText.Of(deduction)})";
        return $"IF({cells.First}<=0,{cells.Weight},{late})";
    }

    private static string Counted(StepCounting counting, string steps) => counting switch
    {
        StepCounting.Proportional => steps,
        StepCounting.Started => $"ROUNDUP(ROUND({steps},9),0)",
        _ => $"INT(ROUND({steps},9))",
    };
}
