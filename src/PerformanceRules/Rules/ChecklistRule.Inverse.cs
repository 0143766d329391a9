using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <content>The inverse: how many items may fail.</content>
public sealed partial record ChecklistRule : IInvertibleRule
{
    bool IInvertibleRule.IsJudged => false;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score)
    {
        if (evidence is not ChecklistEvidence { Failed: { } failed } || failed.Count < 0 || failed.Count > ItemCount)
        {
            return null;
        }

        // Nothing is what any number of failed items scores: 扣完为止.
        Rational most = score.Sign <= 0 ? failed.Count : ((weight - score) / DeductionPerItem).Floor();
        return new ScoreBound("failed", failed.Count, Rational.Min(most, failed.Count)) { IsWhole = true };
    }

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound) =>
        (ChecklistEvidence)evidence with { Failed = FailedItems.OfCount((int)bound.Aim.ToDecimal()) };

    IReadOnlyList<ScoreBound> IInvertibleRule.Cliffs(Evidence evidence, Rational weight) => [];
}
