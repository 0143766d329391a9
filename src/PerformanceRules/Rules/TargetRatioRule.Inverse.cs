using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Rules;

/// <content>The inverse: which actual value has a score, between falling short of the target and overshooting it too far.</content>
public sealed partial record TargetRatioRule : IInvertibleRule
{
    private const int DecimalsOfPercent = 2;

    bool IInvertibleRule.IsJudged => false;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score)
    {
        if (!TryRead(evidence, weight, out TargetRatioEvidence? row, out ShownPair pair) || row is null)
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

        OvershootBand? tooFar = Array.Find(BandsFor(row.TargetSetLow, isReverse), band => weight - (weight * band.Deduction) < score);
        if (tooFar is null || pair.Reference.Sign <= 0)
        {
            return Bound(pair, pair.Value, isIncluded: true);
        }

        (Rational cliff, bool isLost) = Cliff(row, pair, tooFar);
        bool isTooFar = (isLost && pair.Value == cliff) || (isReverse ? pair.Value < cliff : pair.Value > cliff);
        return isTooFar ? Bound(pair, cliff, isIncluded: !isLost) with { IsRise = isReverse } : Bound(pair, pair.Value, isIncluded: true);
    }

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound) =>
        (TargetRatioEvidence)evidence with { Actual = ShownPair.Write(bound, ((TargetRatioEvidence)evidence).Actual!) };

    /// <inheritdoc/>
    public IReadOnlyList<ScoreBound> Cliffs(Evidence evidence, Rational weight) =>
        TryRead(evidence, weight, out TargetRatioEvidence? row, out ShownPair pair) && row is not null && pair.Reference.Sign > 0
            ? CliffsOf(row, pair)
            : [];

    private static ScoreBound Bound(in ShownPair pair, Rational value, bool isIncluded) =>
        new("actual", pair.Value, value) { IsIncluded = isIncluded, IsWhole = pair.IsWhole, Unit = pair.Unit };

    // (B − A) / A = from at B = A × (1 + from); mirrored, (A − B) / B = from at B = A / (1 + from).
    private (Rational Value, bool IsIncluded) Cliff(TargetRatioEvidence row, in ShownPair pair, OvershootBand band)
    {
        Rational reach = 1 + (Rational)band.From;
        bool isRounded = IsRounded(row, pair);
        return IsReverse(row)
            ? isRounded ? (RoundedBound.Most(pair.Reference / reach, isIncluded: true, DecimalsOfPercent), false) : (pair.Reference / reach, true)
            : (isRounded ? RoundedBound.Least(pair.Reference * reach, DecimalsOfPercent) : pair.Reference * reach, true);
    }

    private List<ScoreBound> CliffsOf(TargetRatioEvidence row, in ShownPair pair)
    {
        List<ScoreBound> cliffs = [];
        foreach (OvershootBand band in BandsFor(row.TargetSetLow, IsReverse(row)))
        {
            (Rational value, bool isIncluded) = Cliff(row, pair, band);
            cliffs.Add(Bound(pair, value, isIncluded));
        }

        return cliffs;
    }

    private bool IsRounded(TargetRatioEvidence row, in ShownPair pair) =>
        RateRounding == RateRounding.Percent2 && row.Actual!.IsComputed && pair.Unit == Unit.Percent.Symbol;

    private (Rational Value, bool IsIncluded) Enough(TargetRatioEvidence row, in ShownPair pair, Rational weight, Rational score)
    {
        bool isReverse = IsReverse(row);
        Rational exact = pair.Reference.Sign <= 0 || score.Sign <= 0 ? pair.Reference
            : isReverse && ReverseFormula == ReverseFormula.Linear ? pair.Reference * (1 + ((weight - score) / weight))
            : isReverse ? pair.Reference * weight / score
            : pair.Reference * score / weight;
        return !IsRounded(row, pair) ? (exact, true)
            : isReverse ? (RoundedBound.Most(exact, isIncluded: true, DecimalsOfPercent), false)
            : (RoundedBound.Least(exact, DecimalsOfPercent), true);
    }

    // What is nothing, 0起, is met by nothing alone: less is better.
    private bool IsReverse(TargetRatioEvidence row) =>
        DirectionOf(row.Target!) == TargetDirection.Reverse || (row.Target!.Quantity.Number.Sign == 0 && !row.Target.Comparison.IsInequality());

    // A change has words beside its number, which no value alone can replace. Met by the exact value alone, or taken down in proportion to the overshoot: no bound on one side says which values do.
    private bool HasInverse(TargetRatioEvidence row) =>
        row.Target!.Change.IsLevel
        && DirectionOf(row.Target) != TargetDirection.Equal
        && !(OvershootBands.Count == 0 && LowTargetWithoutNumbers == LowTargetWithoutNumbers.Proportional && row.TargetSetLow);

    private bool TryRead(Evidence evidence, Rational weight, out TargetRatioEvidence? row, out ShownPair pair)
    {
        row = evidence as TargetRatioEvidence;
        pair = default;
        if (row?.Target is null || !HasInverse(row) || Score(row, ScoringContext.ForWeight(weight)).Fault is not null)
        {
            return false;
        }

        pair = ShownPair.Of(row.Target!.Quantity, row.Actual!.Quantity);
        return true;
    }
}
