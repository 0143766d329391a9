using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Model;

namespace PerformanceRules.Standards.Formulas;

/// <summary>The formula of a rule, read from its texts.</summary>
internal static class WrittenFormula
{
    public static ScoringFormula Of(FormulaRule rule)
    {
        FormulaAssembly assembly = new(rule);
        return assembly.Formula ?? throw new InvalidOperationException("The formula cannot be read: " + assembly.Errors[0].Message);
    }

    /// <summary>Gives the input that a declaration makes; where no range is given, a count or an amount is 0 or more.</summary>
    public static FormulaInput InputOf(FormulaRuleInput input) => new(input.Name)
    {
        Kind = input.Kind,
        Options = input.Options,
        IsWhole = input.IsWhole,
        IsFixed = input.IsFixed,
        Domain = input.Kind == FormulaInputKind.Number ? Interval.Between(LeastOf(input), input.Maximum) : Interval.All,
    };

    private static Rational? LeastOf(FormulaRuleInput input) =>
        input.Minimum is { } minimum ? minimum
        : input.Unit is { } unit && !FormulaInputs.IsRate(Unit.Parse(unit)) ? Rational.Zero
        : null;
}
