using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using static PerformanceRules.Arithmetic.Formulas.Formula;

namespace PerformanceRules.Rules;

/// <summary>The formulas of a judgement: its points, or a share of the weight.</summary>
internal static class JudgementFormulas
{
    private static readonly FormulaInput Points = new("points") { Domain = Interval.AtLeast(Rational.Zero) };
    private static readonly FormulaInput Rating = new("rating") { Domain = Interval.Between(Rational.Zero, Rational.One) };
    private static readonly FormulaInput Share = new("share") { Domain = Interval.Between(Rational.Zero, Rational.One), IsFixed = true };

    /// <summary>Gets the formula of self-assessed points (自评分).</summary>
    public static ScoringFormula OfPoints { get; } = new([Points], Points);

    /// <summary>Gets the formula of a rating from 0 to 1 (评定系数).</summary>
    public static ScoringFormula OfRating { get; } = new([Rating], Rating * Weight);

    /// <summary>Gets the formula of a grade that is worth a fixed share (等次).</summary>
    public static ScoringFormula OfShare { get; } = new([Share], Weight * Share);
}
