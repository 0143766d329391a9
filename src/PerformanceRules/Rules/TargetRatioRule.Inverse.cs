using System.Diagnostics.CodeAnalysis;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <content>The inverse: which actual value has a score, between falling short of the target and overshooting it too far.</content>
public sealed partial record TargetRatioRule : IInvertibleRule
{
    private const int DecimalsOfPercent = 2;

    bool IInvertibleRule.IsJudged => false;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score)
    {
        if (!TryRead(evidence, weight, out TargetRatioEvidence? row, out ShownPair pair))
        {
            return null;
        }

        bool isReverse = IsReverse(row);
        (Rational enough, bool isIncluded) = Enough(row, pair, weight, score);
        bool isEnough = isReverse
            ? pair.Value < enough || (isIncluded && pair.Value == enough)
            : pair.Value >= enough;
        if (!isEnough && score.Sign > 0)
        {
            return Bound(pair, enough, isIncluded);
        }

        OvershootBand? tooFar = BandsInForce.FirstOrDefault(band => weight - (weight * band.Deduction) < score);
        if (tooFar is null || pair.Reference.Sign <= 0 || !BandsApply(row, isReverse))
        {
            return Bound(pair, pair.Value, isIncluded: true);
        }

        Rational cliff = Cliff(pair, isReverse, tooFar);
        bool isTooFar = isReverse ? pair.Value <= cliff : pair.Value >= cliff;
        return isTooFar ? Bound(pair, cliff, isIncluded: false) : Bound(pair, pair.Value, isIncluded: true);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ScoreBound> Cliffs(Evidence evidence, Rational weight) =>
        TryRead(evidence, weight, out TargetRatioEvidence? row, out ShownPair pair) && pair.Reference.Sign > 0 && BandsApply(row, IsReverse(row))
            ? [.. BandsInForce.Select(band => Bound(pair, Cliff(pair, IsReverse(row), band), isIncluded: true))]
            : [];

    private static ScoreBound Bound(in ShownPair pair, Rational value, bool isIncluded) =>
        new("actual", pair.Value, value) { IsIncluded = isIncluded, IsWhole = pair.IsWhole, Unit = pair.Unit };

    // (B − A) / A = from at B = A × (1 + from); mirrored, (A − B) / B = from at B = A / (1 + from).
    private static Rational Cliff(in ShownPair pair, bool isReverse, OvershootBand band) =>
        isReverse ? pair.Reference / (1 + (Rational)band.From) : pair.Reference * (1 + (Rational)band.From);

    private (Rational Value, bool IsIncluded) Enough(TargetRatioEvidence row, in ShownPair pair, Rational weight, Rational score)
    {
        bool isReverse = IsReverse(row);
        Rational exact = pair.Reference.Sign <= 0 || score.Sign <= 0 ? pair.Reference
            : isReverse && ReverseFormula == ReverseFormula.Linear ? pair.Reference * (2 - (score / weight))
            : isReverse ? pair.Reference * weight / score
            : pair.Reference * score / weight;
        bool isRounded = RateRounding == RateRounding.Percent2 && row.Actual!.Counts is not null && pair.Unit == Unit.Percent.Symbol;
        return !isRounded ? (exact, true)
            : isReverse ? (RoundedBound.Most(exact, isIncluded: true, DecimalsOfPercent), false)
            : (RoundedBound.Least(exact, DecimalsOfPercent), true);
    }

    private bool IsReverse(TargetRatioEvidence row) => DirectionOf(row.Target!) == TargetDirection.Reverse;

    private bool TryRead(Evidence evidence, Rational weight, [NotNullWhen(true)] out TargetRatioEvidence? row, out ShownPair pair)
    {
        row = evidence as TargetRatioEvidence;
        pair = default;

        // Toward an exact target the score rises and falls again, and in proportion it falls from the target on: there is no one bound to give.
        bool hasNoBound = row?.Target is { } target
            && (DirectionOf(target) == TargetDirection.Equal || (row.TargetSetLow && LowTargetWithoutNumbers == LowTargetWithoutNumbers.Proportional));
        if (row is null || hasNoBound || Score(row, ScoringContext.ForWeight(weight)).Fault is not null)
        {
            return false;
        }

        pair = ShownPair.Of(row.Target!.Quantity, row.Actual!.Quantity);
        return true;
    }
}
