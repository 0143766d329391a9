using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>Scores one row by a rule, and makes sure that its derivation replays and that nothing is lost without one.</summary>
internal static class Scored
{
    public static decimal Of(IScoringRule rule, Evidence evidence, decimal weight = 10)
    {
        (RuleOutcome outcome, IReadOnlyList<DerivationStep> steps) = Run(rule, evidence, weight);
        Assert.Null(outcome.Fault);
        Assert.Equal(outcome.Score, rule.Score(evidence, ScoringContext.ForWeight(weight)).Score);
        Assert.InRange(outcome.Score.ToDecimal(), 0, weight);
        Assert.All(steps, static step => Assert.Equal(step.Value, Formula.Evaluate(step)));
        Assert.Equal(outcome.Score, steps[^1].Value);
        Assert.Equal(("score", null), (steps[^1].Result, steps[^1].Part));
        return outcome.Score.ToDecimal();
    }

    public static Finding Fault(IScoringRule rule, Evidence evidence, decimal weight = 10)
    {
        Finding? fault = Run(rule, evidence, weight).Outcome.Fault;
        Assert.NotNull(fault);
        Assert.Equal(fault.Code, rule.Score(evidence, ScoringContext.ForWeight(weight)).Fault!.Code);
        Assert.All([Language.Chinese, Language.English], language => Assert.DoesNotContain('{', fault.ToText(language)));
        return fault;
    }

    public static (RuleOutcome Outcome, IReadOnlyList<DerivationStep> Steps) Run(IScoringRule rule, Evidence evidence, decimal weight = 10)
    {
        RuleNotes notes = new(recordsSteps: true);
        RuleOutcome outcome = rule.Score(evidence, new ScoringContext(new WeightedRow { Weight = weight }, notes));
        return (outcome, notes.Steps);
    }

    public static TargetRatioEvidence Row(Target target, Actual actual, bool targetSetLow = false) =>
        new() { Target = target, Actual = actual, TargetSetLow = targetSetLow };
}
