using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Fuzz;

/// <summary>The form's notation: targets, actual values, amounts, rates, dates and units, alone and beside one another.</summary>
internal sealed class NotationTarget : IFuzzTarget
{
    private static readonly TargetRatioRule Ratio = new();

    private static readonly DeadlineRule Deadline = new();

    private static readonly Actual[] Actuals = [97m, 0.97m, 600_000m, "97%", "66万元", "16批次", "3次/季度", "同比增长4%", Actual.OfCounts(9, 10)];

    public string Name => "notation";

    public byte[] Next(Random random) => Encoding.Unicode.GetBytes(NotationGrammar.Next(random));

    public bool Run(byte[] input)
    {
        string text = Encoding.Unicode.GetString(input);
        Target target = Target.Parse(text);
        Actual actual = Actual.Parse(text);
        Amount amount = Amount.Parse(text);
        Rate rate = Rate.Parse(text);
        Unit unit = Unit.Parse(text);
        if (actual.IsQuantity && !target.IsQuantity)
        {
            throw new FuzzException("It is a quantity as an actual value, but not as a target.");
        }

        if (target.Text != text || actual.Text != text || amount.Text != text || rate.Text != text)
        {
            throw new FuzzException("The text was not kept.");
        }

        if (target.IsQuantity && Target.Parse(text) != target)
        {
            throw new FuzzException("Read twice, it is two things.");
        }

        CheckAddedWords(text, target);
        CheckScores(text, target, actual);
        _ = unit.Symbol + target + actual + amount + rate + target.Quantity + unit.GetHashCode();
        return target.IsQuantity;
    }

    // At either end no word is a part of a name or of a preamble: nothing there may go unnoticed.
    private static void CheckAddedWords(string text, Target target)
    {
        if (!target.IsQuantity)
        {
            return;
        }

        string word = NotationGrammar.UnknownWords[text.Length % NotationGrammar.UnknownWords.Length];
        Target longer = Target.Parse(text + word);
        if (longer.IsQuantity && longer.Quantity.Equals(target.Quantity) && longer.Comparison == target.Comparison)
        {
            throw new FuzzException($"With {word} behind it, it says the same.");
        }
    }

    private static void CheckScores(string text, Target target, Actual actual)
    {
        ScoringContext context = ScoringContext.ForWeight(10);
        _ = Deadline.Score(new DeadlineEvidence { Target = text, Actual = text }, context);
        Actual other = Actuals[text.Length % Actuals.Length];
        RuleOutcome outcome = Ratio.Score(new TargetRatioEvidence { Target = target, Actual = other }, context);
        if (outcome.Fault is null && (outcome.Score < 0 || outcome.Score > 10 || !target.IsQuantity))
        {
            throw new FuzzException($"Beside {other} it scores {outcome.Score}.");
        }

        RuleOutcome self = Ratio.Score(new TargetRatioEvidence { Target = target, Actual = actual }, context);
        if (self.Fault is null && target.Quantity.Number.Sign > 0 && self.Score != 10)
        {
            throw new FuzzException($"Beside itself it scores {self.Score}.");
        }
    }
}
