using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <content>The inverse: the nearest actual value in a band, or a stretch of one, that earns enough.</content>
public sealed partial record BandsRule : IInvertibleRule
{
    private const int DecimalsOfPercent = 2;

    bool IInvertibleRule.IsJudged => false;

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score)
    {
        if (evidence is not TargetRatioEvidence row || Score(row, ScoringContext.ForWeight(weight)).Fault is not null)
        {
            return null;
        }

        Quantity actual = row.Actual!.Quantity;
        ShownPair pair = Measure != BandMeasure.Actual ? ShownPair.Of(row.Target!.Quantity, actual)
            : ShownPair.Of(UnitOfBounds, actual.Unit is null ? new Quantity(actual.Number, UnitOfBounds.Unit) : actual);
        Rational offset = Measure == BandMeasure.Deviation ? pair.Reference : Rational.Zero;
        bool isRounded = IsRounded(row);
        ScoreBound? nearest = null;
        foreach (ScoreBand band in Bands)
        {
            ValueRange enough = Enough(band, weight, score);
            enough = isRounded && !enough.IsEmpty ? enough.BeforeRounding(DecimalsOfRounding) : enough;
            if (!enough.IsEmpty && Nearest(enough.Scaled(pair.Reference, offset), pair) is var bound && IsNearer(bound, nearest))
            {
                nearest = bound;
            }
        }

        return nearest;
    }

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound) =>
        (TargetRatioEvidence)evidence with { Actual = ShownPair.Write(bound, ((TargetRatioEvidence)evidence).Actual!) };

    // A table may reward more, less, or the middle: which of its steps lead too far it does not say.
    IReadOnlyList<ScoreBound> IInvertibleRule.Cliffs(Evidence evidence, Rational weight) => [];

    private int DecimalsOfRounding => Measure == BandMeasure.Actual && Unit is not null ? DecimalsOfPercent : Rates.DecimalsOfPercent2;

    /// <summary>Gives the values of a band that earn the points wanted: none, all, or from some value on.</summary>
    private static ValueRange Enough(ScoreBand band, Rational weight, Rational score)
    {
        Rational needed = band.Share is not null ? score / weight : score;
        Rational lower = band.Lower;
        Rational upper = band.Upper;
        ValueRange whole = ValueRange.Of(band);
        if (Rational.Min(lower, upper) >= needed)
        {
            return whole;
        }

        if (Rational.Max(lower, upper) < needed)
        {
            return new ValueRange(Rational.One, false, Rational.Zero, false);
        }

        Rational from = band.From!.Value;
        Rational width = (Rational)band.To!.Value - from;
        return whole.Beyond(from + ((needed - lower) * width / (upper - lower)), isRise: upper > lower);
    }

    private static ScoreBound Nearest(ValueRange range, in ShownPair pair)
    {
        if (range.Holds(pair.Value))
        {
            return new ScoreBound("actual", pair.Value, pair.Value) { IsWhole = pair.IsWhole, Unit = pair.Unit };
        }

        bool isBelow = range.From is { } from && (pair.Value < from || (pair.Value == from && !range.IncludesFrom));
        Rational value = isBelow ? range.From!.Value : range.To!.Value;
        ScoreBound bound = new("actual", pair.Value, value) { IsIncluded = isBelow ? range.IncludesFrom : range.IncludesTo, IsRise = isBelow, IsWhole = pair.IsWhole, Unit = pair.Unit };

        // Where no whole number lies in so narrow a range, the exact value is all there is to aim at.
        return bound.IsWhole && !range.Holds(bound.Aim) ? bound with { IsWhole = false } : bound;
    }

    // Where one band ends before a value and the next begins at it, the value itself will do.
    private static bool IsNearer(ScoreBound bound, ScoreBound? nearest) =>
        nearest is null
        || Rational.Abs(bound.Value - bound.Present) < Rational.Abs(nearest.Value - nearest.Present)
        || (bound.Value == nearest.Value && bound.IsIncluded && !nearest.IsIncluded);
}
