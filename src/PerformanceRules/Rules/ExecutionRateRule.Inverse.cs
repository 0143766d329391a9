using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <content>The inverse: how much of the budget has to be executed.</content>
public sealed partial record ExecutionRateRule : IInvertibleRule
{
    bool IInvertibleRule.IsJudged => false;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score)
    {
        if (evidence is not ExecutionRateEvidence funds
            || AmountPair.Read(funds.Executed, "executed", funds.Budget, "budget", out _) is not null)
        {
            return null;
        }

        ShownPair pair = ShownPair.Of(funds.Budget!.Quantity, funds.Executed!.Quantity);
        Rational rate = score / weight;
        Rational needed = (RateRounding == RateRounding.Exact ? rate : RoundedBound.Least(rate, Rates.DecimalsOfPercent2)) * pair.Reference;
        return new ScoreBound("executed", pair.Value, Rational.Max(needed, pair.Value)) { Unit = pair.Unit };
    }

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound) =>
        (ExecutionRateEvidence)evidence with { Executed = bound.Unit is { } unit ? Amount.Parse(bound.Aim + unit) : bound.Aim.ToDecimal() };

    IReadOnlyList<ScoreBound> IInvertibleRule.Cliffs(Evidence evidence, Rational weight) => [];
}
