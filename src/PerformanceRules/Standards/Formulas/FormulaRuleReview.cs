using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Standards.Formulas;

/// <summary>What a careful reader would question in a formula: scores out of range, inputs that have no score, points that nobody can earn.</summary>
internal static class FormulaRuleReview
{
    // Where each unit sets its own weight, a formula is looked at with one that forms use.
    private const decimal UsualWeight = 10;

    public static IEnumerable<SettingRemark> Review(FormulaRule rule, SettingContext context)
    {
        Rational weight = context.Weight ?? UsualWeight;
        Rational lowest = context.Lowest ?? 0;
        Rational highest = context.Highest ?? weight;
        ScoringFormula formula = rule.Formula;
        if (FormulaSearch.Outside(formula, weight, Interval.Between(lowest, highest)) is { } outside)
        {
            yield return new SettingRemark(
                RemarkCodes.ScoreOutOfRange, "score", RemarkKeys.ScoreOutOfRange,
                ("inputs", InputsOf(outside)), ("score", outside.Score(weight)), ("lowest", lowest), ("highest", highest), ("weight", weight));
        }

        if (FormulaSearch.Gap(formula, weight) is { } gap)
        {
            yield return new SettingRemark(RemarkCodes.FormulaGap, "score", RemarkKeys.FormulaGap, ("inputs", InputsOf(gap)), ("step", gap.Check(weight)!.Step));
        }

        Interval bounds = FormulaShape.BoundsOf(formula, weight);
        if (bounds.To is { } most && most <= 0)
        {
            yield return new SettingRemark(RemarkCodes.NothingToEarn, "score", RemarkKeys.NothingToEarn);
        }
        else if (context.Weight is not null && bounds.To < weight)
        {
            yield return new SettingRemark(RemarkCodes.WeightUnreachable, "score", RemarkKeys.WeightUnreachable);
        }
    }

    private static string InputsOf(FormulaRow row) =>
        row.Formula.Inputs.Count == 0 ? "—" : string.Join(", ", row.Formula.Inputs.Select(input => input.Name + " = " + ShownValue(input, row.ValueOf(input))));

    private static string ShownValue(FormulaInput input, Rational value) => input.Kind switch
    {
        FormulaInputKind.Flag => value == Rational.One ? "true" : "false",
        FormulaInputKind.Choice => input.Options[(int)value.Numerator],
        _ => value.ToString(),
    };
}
