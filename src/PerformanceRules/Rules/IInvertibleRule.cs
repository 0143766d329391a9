using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// A rule that can say what its evidence would have to be for a score: the inverse of its arithmetic, exact, not found by search. A rule of your
/// own may implement it; without it, the analysis of gains leaves the rule's indicators out and says so.
/// </summary>
public interface IInvertibleRule : IScoringRule
{
    /// <summary>Gets a value indicating whether the evidence is a judgement of the unit's own (自评) rather than something measured.</summary>
    bool IsJudged { get; }

    /// <summary>Gives the bound, nearest to the present value, from which on the evidence scores at least so many points.</summary>
    /// <param name="evidence">The evidence, of <see cref="IScoringRule.EvidenceType"/>.</param>
    /// <param name="weight">The weight of the indicator in points.</param>
    /// <param name="score">The points wanted, before rounding, up to the weight.</param>
    /// <returns>The bound; <see langword="null"/> where the evidence cannot be scored, or no value of it scores so much.</returns>
    ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score);

    /// <summary>Changes the one value that a bound names to the value to aim at, so that the evidence can be scored again.</summary>
    /// <param name="evidence">The evidence that <see cref="ValueFor"/> was asked about.</param>
    /// <param name="bound">The bound that <see cref="ValueFor"/> gave.</param>
    /// <returns>The evidence with <see cref="ScoreBound.Aim"/> in the place of <see cref="ScoreBound.Present"/>.</returns>
    Evidence WithValue(Evidence evidence, ScoreBound bound);

    /// <summary>Gives the values from which on points are lost for going too far (年初指标值设定偏低), the nearest to the target first.</summary>
    /// <param name="evidence">The evidence, of <see cref="IScoringRule.EvidenceType"/>.</param>
    /// <param name="weight">The weight of the indicator in points.</param>
    /// <returns>The values; none where the standard knows no such thing.</returns>
    IReadOnlyList<ScoreBound> Cliffs(Evidence evidence, Rational weight);
}
