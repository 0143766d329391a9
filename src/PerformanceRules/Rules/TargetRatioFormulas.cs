using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using static PerformanceRules.Arithmetic.Formulas.Formula;

namespace PerformanceRules.Rules;

/// <summary>
/// The formulas of a target ratio, one for each way in which an actual value can be compared with a target. A, the target, and B, the actual value, are in one
/// unit. 得分 = B / A × 分值 (正向), A / B × 分值 (反向), at most the weight.
/// </summary>
internal sealed class TargetRatioFormulas(TargetRatioRule rule)
{
    private const int Roundings = 3;

    /// <summary>The target (A), set beforehand.</summary>
    public static readonly FormulaInput Target = new("target") { IsFixed = true };

    /// <summary>The actual value (B).</summary>
    public static readonly FormulaInput Actual = new("actual");

    private readonly ScoringFormula?[] _above = new ScoringFormula?[3 * 2];
    private readonly ScoringFormula?[] _made = new ScoringFormula?[3 * 2 * 2 * Roundings];

    /// <summary>Gives the formula.</summary>
    /// <param name="direction">What counts as better.</param>
    /// <param name="targetSetLow">Whether the unit says that the target was set too low.</param>
    /// <param name="decimals">The decimals that the actual value is rounded to first: 2 or 4, or <see langword="null"/>.</param>
    /// <param name="isNothing">Whether the target is nothing (0起), which nothing alone meets.</param>
    public ScoringFormula For(TargetDirection direction, bool targetSetLow, int? decimals, bool isNothing)
    {
        int index = (((((((int)direction) * 2) + (targetSetLow ? 1 : 0)) * 2) + (isNothing ? 1 : 0)) * Roundings) + (decimals is null ? 0 : decimals == 2 ? 1 : 2);
        return _made[index] ??= new ScoringFormula([Target, Actual], Score(direction, targetSetLow, decimals is { } kept ? Round(Actual, kept) : Actual, isNothing));
    }

    /// <summary>Gives the formula for a target that is known to be above zero.</summary>
    /// <param name="direction">What counts as better.</param>
    /// <param name="targetSetLow">Whether the unit says that the target was set too low.</param>
    public ScoringFormula ForAboveZero(TargetDirection direction, bool targetSetLow) =>
        _above[((int)direction * 2) + (targetSetLow ? 1 : 0)] ??= new ScoringFormula([Target, Actual], direction switch
        {
            TargetDirection.Equal => Equal(Actual),
            TargetDirection.Reverse => Reverse(targetSetLow, Actual),
            _ => Positive(targetSetLow, Actual),
        });

    private Formula Score(TargetDirection direction, bool targetSetLow, Formula actual, bool isNothing)
    {
        Condition isMet = direction switch
        {
            _ when isNothing => actual.EqualTo(Target),
            TargetDirection.Reverse => actual <= Target,
            TargetDirection.Equal => actual.EqualTo(Target),
            _ => actual >= Target,
        };
        Formula withoutRatio = rule.ZeroTarget == ZeroTarget.Reject ? Table(Target) : If(isMet, AsZeroTarget(Weight), AsZeroTarget(Weight * 0));
        return direction switch
        {
            TargetDirection.Equal when rule.EqualTarget == EqualTarget.Exact => Equal(actual),
            TargetDirection.Equal => If(Target <= 0, withoutRatio, Equal(actual)),
            TargetDirection.Reverse => If(Target <= 0, withoutRatio, Reverse(targetSetLow, actual)),
            _ => If(Target <= 0, withoutRatio, Positive(targetSetLow, actual)),
        };
    }

    private static FormulaStep AsZeroTarget(Formula score) =>
        score.Named("score").Under(ReadingNames.ZeroTarget, ReadingOption<ZeroTarget>.NameOf(ZeroTarget.Met));

    // The more, the better.
    private Formula Positive(bool targetSetLow, Formula actual)
    {
        Formula score = Max(Min(actual / Target * Weight, Weight), 0).Showing((actual / Target).Named("ratio"));
        OvershootBand[] bands = rule.BandsFor(targetSetLow, isReverse: false);
        return rule.IsProportional(targetSetLow, isReverse: false) ? If(actual > Target, InProportion(Target / actual * Weight), score)
            : bands.Length == 0 ? score
            : If((actual > Target) & (actual >= Target * (1 + bands[0].ExactFrom)), Banded(bands, ((actual - Target) / Target).Named("overshoot"), isReverse: false), score);
    }

    // The less, the better. Nothing is less than nothing: a target above 0 is met.
    private Formula Reverse(bool targetSetLow, Formula actual)
    {
        Formula score = If(actual <= 0, Weight, Min(Target / actual * Weight, Weight).Showing((Target / actual).Named("ratio")));
        if (rule.ReverseFormula == ReverseFormula.Linear)
        {
            score = If(actual > Target, Max(Weight - (Weight * (actual - Target) / Target), 0), score);
        }

        if (rule.IsProportional(targetSetLow, isReverse: true))
        {
            return If(actual < Target, InProportion(Max(actual / Target * Weight, 0)), score);
        }

        OvershootBand[] bands = rule.BandsFor(targetSetLow, isReverse: true);
        return bands.Length == 0 ? score
            : If(
                actual <= 0,
                Deducted(bands[bands.Length - 1], isReverse: true),
                If(Target >= actual * (1 + bands[0].ExactFrom), Banded(bands, ((Target - actual) / actual).Named("overshoot"), isReverse: true), score));
    }

    private Formula Equal(Formula actual)
    {
        FormulaStep deviation = Abs(actual - Target).Named("deviation");
        FormulaStep Under(Formula score) => score.Named("score").Under(ReadingNames.EqualTarget, ReadingOption<EqualTarget>.NameOf(rule.EqualTarget));
        return If(
            deviation.EqualTo(0),
            Under(Weight),
            rule.EqualTarget == EqualTarget.Exact ? Under(Weight * 0) : Under(Max(Weight - (Weight * deviation / Target), 0)));
    }

    private static FormulaStep InProportion(Formula score) => score.Named("score").Under(
        ReadingNames.LowTargetWithoutNumbers, ReadingOption<LowTargetWithoutNumbers>.NameOf(LowTargetWithoutNumbers.Proportional));

    private Formula Banded(OvershootBand[] bands, FormulaStep overshoot, bool isReverse) => Table(overshoot, bands.Select((band, index) => new FormulaTableRow(
        Interval.Between(band.ExactFrom, index + 1 < bands.Length ? bands[index + 1].ExactFrom : null, includesTo: false), Deducted(band, isReverse))));

    private Formula Deducted(OvershootBand band, bool isReverse)
    {
        FormulaSetting from = new("bandFrom", band.ExactFrom);
        FormulaSetting share = new("bandDeduction", band.ExactDeduction);
        (string reading, string option) = isReverse ? (ReadingNames.OvershootOfReverse, ReadingOption<OvershootOfReverse>.NameOf(rule.OvershootOfReverse))
            : rule.OvershootBands.Count == 0 ? (ReadingNames.LowTargetWithoutNumbers, ReadingOption<LowTargetWithoutNumbers>.NameOf(rule.LowTargetWithoutNumbers))
            : (ReadingNames.Overshoot, ReadingOption<Overshoot>.NameOf(rule.Overshoot));
        return (Weight - (Weight * share)).Named("score").Under(reading, option).Showing(((Formula)from).Named("band").Under(reading, option), (Weight * share).Named("deduction"));
    }
}
