using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <content>The inverse: what is wanted is what has to be judged.</content>
public sealed partial record JudgementRule : IInvertibleRule
{
    bool IInvertibleRule.IsJudged => true;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score) => evidence switch
    {
        JudgementEvidence { Points: { } points, Rating: null } when points >= 0 && points <= weight => new ScoreBound("points", points, Rational.Max(score, points)),
        JudgementEvidence { Points: null, Rating: { } rating } when rating is >= 0 and <= 1 => new ScoreBound("rating", rating, Rational.Max(score / weight, rating)),
        _ => null,
    };

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound) => bound.Name == "rating"
        ? (JudgementEvidence)evidence with { Rating = bound.Aim.ToDecimal() }
        : (JudgementEvidence)evidence with { Points = bound.Aim.ToDecimal() };

    IReadOnlyList<ScoreBound> IInvertibleRule.Cliffs(Evidence evidence, Rational weight) => [];
}
