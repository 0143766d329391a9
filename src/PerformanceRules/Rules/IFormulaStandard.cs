using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>A rule that is written as a formula: whoever needs more of it than its score asks for the formula with the numbers of a row.</summary>
public interface IFormulaStandard : IScoringRule
{
    /// <summary>Gives the formula with the numbers of some evidence.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="weight">The weight in points.</param>
    /// <returns>The formula with its values, or <see langword="null"/> where the evidence cannot be scored.</returns>
    FormulaRow? Row(Evidence evidence, Rational weight);

    /// <summary>Gives how the number of an input is written on the form.</summary>
    /// <param name="input">An input of the formula.</param>
    /// <param name="evidence">The evidence.</param>
    /// <returns>Its unit, how large that is in the numbers of the formula, and whether it is counted.</returns>
    ShownInput Show(FormulaInput input, Evidence evidence);
}
