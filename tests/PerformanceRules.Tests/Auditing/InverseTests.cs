using FsCheck.Xunit;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The inverse of a rule against the rule itself: at the bound the score is there, and just before it is not.</summary>
public sealed class InverseTests
{
    // Small beside every step and cent, large beside nothing that a decimal cannot hold.
    private const decimal Little = 0.000000000001m;

    [Property(MaxTest = 60)]
    public void A_bound_has_the_score_and_what_lies_before_it_has_not(int seed)
    {
        Random random = new(seed);
        foreach ((string kind, var generate) in RandomRows.ByKind)
        {
            (IScoringRule rule, Evidence evidence) = generate(random);
            decimal weight = RandomRows.Weight(random);
            decimal wanted = weight * random.Next(1, 101) / 100;
            foreach (IScoringRule variant in RuleVariants.Of(rule))
            {
                if (variant is IInvertibleRule invertible && invertible.ValueFor(evidence, weight, wanted) is { } bound)
                {
                    Check(kind, invertible, evidence, weight, wanted, bound);
                }
            }
        }
    }

    [Property(MaxTest = 50)]
    public void Nothing_is_scored_already(int seed)
    {
        Random random = new(seed);
        foreach ((string kind, var generate) in RandomRows.ByKind)
        {
            (IScoringRule rule, Evidence evidence) = generate(random);
            if (rule is IInvertibleRule invertible && invertible.ValueFor(evidence, RandomRows.Weight(random), 0) is { } bound)
            {
                Assert.True(bound.Value == bound.Present, $"{kind}: {evidence}");
            }
        }
    }

    [Property(MaxTest = 150)]
    public void Where_there_is_no_bound_the_row_is_unscored(int seed)
    {
        Random random = new(seed);
        foreach ((string kind, var generate) in RandomRows.ByKind)
        {
            (IScoringRule rule, Evidence evidence) = generate(random);
            decimal weight = RandomRows.Weight(random);
            bool isScored = rule.Score(evidence, ScoringContext.ForWeight(weight)).Fault is null;
            if (rule is IInvertibleRule invertible and not CombinationRule)
            {
                Assert.True(isScored == invertible.ValueFor(evidence, weight, weight) is not null, $"{kind}: {evidence}");
            }
        }
    }

    [Property(MaxTest = 150)]
    public void Below_a_cliff_the_score_is_whole_and_from_it_on_points_are_lost(int seed)
    {
        Random random = new(seed);
        TargetRatioRule rule = new() { OvershootBands = [new() { From = 2, Deduction = 0.1m }, new() { From = 3, Deduction = 0.2m }], OvershootOfReverse = OvershootOfReverse.Mirrored };
        int target = random.Next(1, 50) * 12; // A third and a quarter of it can be written down.
        Target written = (random.Next(2) == 0 ? "≥" : "≤") + target + "个";
        TargetRatioEvidence evidence = new() { Target = written, Actual = target };
        ScoreBound[] cliffs = [.. rule.Cliffs(evidence, 10)];
        Rational inside = written.IsReverse ? Little : -Little;
        Assert.Equal([10m, 9m, 9m, 8m], cliffs.SelectMany(cliff => new[] { ScoreAt(rule, evidence, 10, cliff, cliff.Value + inside), ScoreAt(rule, evidence, 10, cliff, cliff.Value) }).Select(score => score!.Value.ToDecimal()));
    }

    private static void Check(string kind, IInvertibleRule rule, Evidence evidence, decimal weight, decimal wanted, ScoreBound bound)
    {
        string what = $"{kind}: {rule} over {evidence}, {wanted} of {weight}: {bound}";
        Rational present = ScoreAt(rule, evidence, weight, bound, bound.Present)!.Value;
        if (bound.Value == bound.Present && bound.IsIncluded)
        {
            Assert.True(present >= wanted, what + $"; present {present}");
            return;
        }

        Assert.True(present < wanted, what + $"; present {present}");
        Rational away = bound.Value > bound.Present ? Little : -Little;
        bool isExact = bound.Value.TryToDecimal(out _);
        bool isCounted = bound.Name is "failed" or "daysLate";
        Rational at = isCounted || (bound.IsIncluded && isExact) ? bound.Value : bound.Value + away;
        Rational before = isCounted ? bound.Value + 1 : bound.IsIncluded || !isExact ? bound.Value - away : bound.Value;
        Assert.True(ScoreAt(rule, evidence, weight, bound, at) >= wanted, what + $"; at {at}: {ScoreAt(rule, evidence, weight, bound, at)}");
        Assert.True(ScoreAt(rule, evidence, weight, bound, before) is not { } short_ || short_ < wanted, what + $"; before {before}: {ScoreAt(rule, evidence, weight, bound, before)}");
    }

    /// <summary>The row's own rule with the one value changed; none where the changed row cannot be scored.</summary>
    private static Rational? ScoreAt(IScoringRule rule, Evidence evidence, decimal weight, ScoreBound bound, Rational value)
    {
        RuleOutcome outcome = rule.Score(ChangedEvidence.With(evidence, bound, value), ScoringContext.ForWeight(weight));
        return outcome.Fault is null ? outcome.Score : null;
    }
}
