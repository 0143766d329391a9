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

    /// <summary>Gives the unit in which an input is counted, as a reader of the form would name it.</summary>
    /// <param name="input">An input of the formula.</param>
    /// <param name="evidence">The evidence.</param>
    /// <returns>The unit, or <see langword="null"/> for a bare number.</returns>
    string? UnitOf(FormulaInput input, Evidence evidence);
}
