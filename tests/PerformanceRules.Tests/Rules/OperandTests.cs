using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Tests.Rulebooks;

namespace PerformanceRules.Tests.Rules;

/// <summary>A step lists the numbers that its formula names, in the order it names them, and no others: reports carry them as data.</summary>
public sealed class OperandTests
{
    [Theory]
    [InlineData(EqualTarget.Exact, 20, "weight: weight=10")]
    [InlineData(EqualTarget.Exact, 21, "weight * 0: weight=10")]
    [InlineData(EqualTarget.Proportional, 20, "weight: weight=10")]
    [InlineData(EqualTarget.Proportional, 15, "weight - weight * deviation / target: weight=10 deviation=5 target=20")]
    public void Of_a_target_of_one_value(EqualTarget reading, int actual, string step) =>
        Assert.Equal(step, LastStep(new TargetRatioRule { EqualTarget = reading }, new TargetRatioEvidence { Target = "=20人", Actual = actual + "人" }));

    [Fact]
    public void Of_a_judgement()
    {
        JudgementRule rule = new() { Ranges = [new JudgementRange { Grade = "优", From = 1, To = 1 }, new JudgementRange { Grade = "良", From = 0.8m, To = 0.8m }] };

        Assert.Equal("rating * weight: rating=0.5 weight=10", LastStep(new JudgementRule(), new JudgementEvidence { Rating = 0.5m }));
        Assert.Equal("weight * share: weight=10 share=0.8", LastStep(rule, new JudgementEvidence { Grade = "良" }));
    }

    private static string LastStep(IScoringRule rule, Evidence evidence)
    {
        DerivationStep step = Scored.Run(rule, evidence).Steps[^1];
        return $"{step.Formula}: {string.Join(' ', step.Operands.Select(static operand => $"{operand.Name}={operand.Value}"))}";
    }
}
