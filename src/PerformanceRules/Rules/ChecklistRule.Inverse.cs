using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <content>The inverse: how many items may fail.</content>
public sealed partial record ChecklistRule : IInvertibleRule
{
    bool IInvertibleRule.IsJudged => false;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score) =>
        evidence is ChecklistEvidence { Failed: { } failed } && failed.Count >= 0 && failed.Count <= ItemCount
            ? new ScoreBound("failed", failed.Count, Rational.Min(((weight - score) / DeductionPerItem).Floor(), failed.Count)) { IsWhole = true }
            : null;

    IReadOnlyList<ScoreBound> IInvertibleRule.Cliffs(Evidence evidence, Rational weight) => [];
}
