using FsCheck;
using FsCheck.Xunit;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Text;

namespace PerformanceRules.Tests.Laws;

/// <summary>What holds for every target and every actual value under the standard's bands.</summary>
[Properties(MaxTest = 2_000)]
public sealed class RatioLawTests
{
    private static readonly (decimal From, decimal Deduction)[] Bands = [(2, 0.1m), (3, 0.2m), (5, 0.3m)];

    [Property]
    public void Never_below_zero_nor_above_the_weight(int target, int actual, bool reverse, PositiveInt weight, int reading)
    {
        Rational score = Score(Rule(reading), target / 100m, actual / 100m, reverse, weight.Get);

        Assert.True(score.Sign >= 0 && score <= weight.Get, score.ToString());
    }

    [Property]
    public void More_never_lowers_a_positive_score_below_its_band(PositiveInt target, int actual, NonNegativeInt more, PositiveInt weight)
    {
        decimal higher = actual + (decimal)more.Get;
        Rational before = Score(Rule(0), target.Get, actual, reverse: false, weight.Get);
        Rational after = Score(Rule(0), target.Get, higher, reverse: false, weight.Get);
        decimal deduction = Bands.LastOrDefault(band => higher - target.Get >= band.From * target.Get).Deduction;

        Assert.True(after >= Rational.Min(before, weight.Get * (1 - deduction)), $"{before} → {after}");
    }

    [Property]
    public void More_never_raises_a_reverse_score(PositiveInt target, int actual, NonNegativeInt more, PositiveInt weight) => Assert.True(
        Score(Rule(0), target.Get, actual + (decimal)more.Get, reverse: true, weight.Get) <= Score(Rule(0), target.Get, actual, reverse: true, weight.Get));

    [Property]
    public void Scaling_both_changes_nothing(int target, int actual, bool reverse, PositiveInt scale, PositiveInt weight, int reading)
    {
        decimal factor = scale.Get / 1000m;

        Assert.Equal(
            Score(Rule(reading), target, actual, reverse, weight.Get),
            Score(Rule(reading), target * factor, actual * factor, reverse, weight.Get));
    }

    [Property]
    public void A_target_that_is_met_and_not_far_surpassed_scores_the_weight(PositiveInt target, PositiveInt weight, byte share)
    {
        decimal actual = target.Get * (1 + (share % 200 / 100m));

        Assert.Equal(weight.Get, Score(Rule(0), target.Get, actual, reverse: false, weight.Get));
    }

    private static Rational Score(TargetRatioRule rule, decimal target, decimal actual, bool reverse, int weight)
    {
        Comparison comparison = reverse ? Comparison.AtMost : Comparison.AtLeast;
        TargetRatioEvidence evidence = new() { Target = Target.Of(comparison, target, unit: null), Actual = actual };
        RuleOutcome outcome = rule.Score(evidence, ScoringContext.ForWeight(weight));
        return outcome.Fault is null ? outcome.Score : 0;
    }

    private static TargetRatioRule Rule(int reading) => new()
    {
        OvershootBands = [.. Bands.Select(static band => new OvershootBand { From = band.From, Deduction = band.Deduction })],
        Overshoot = (Overshoot)(Math.Abs((long)reading) % 3),
        OvershootOfReverse = (OvershootOfReverse)(Math.Abs((long)reading) / 3 % 2),
        ZeroTarget = (ZeroTarget)(Math.Abs((long)reading) / 6 % 2),
    };
}
