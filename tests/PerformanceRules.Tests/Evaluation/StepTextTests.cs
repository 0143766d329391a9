using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>A step of a derivation as one line: what limited it, the reading it turns on, and how its number is shown.</summary>
public sealed class StepTextTests
{
    private static readonly ReadingChoice Whole = new("steps", "whole");

    // 扣完为止: where nothing is left to deduct from, the standard's own words say so.
    [Theory]
    [InlineData("max(weight - deduction, 0)", 0, false, "（扣完为止）", " (nothing is left to deduct from)")]
    [InlineData("max(weight - deduction, 0)", 0, true, "（扣完为止；口径 steps=whole，档数计法：只计满档，恰满一档的计入）", " (nothing is left to deduct from; reading steps=whole, counting of steps: full steps only; one exactly reached counts)")]
    [InlineData("max(weight - value, 0)", 0, false, "（不低于0）", " (not below 0)")]
    [InlineData("min(value, weight)", 4, false, "（以分值为限）", " (capped at the weight)")]
    [InlineData("min(value, weight)", 3, false, "", "")] // The limit did not bite.
    [InlineData("max(weight - deduction, 0)", 1, false, "", "")]
    [InlineData("round(value, weight)", 4, false, "", "")] // What stands last there is no limit.
    [InlineData("weight", 4, false, "", "")]
    public void Remarks(string formula, int value, bool turnsOnReading, string chinese, string english)
    {
        DerivationStep step = Step(formula, value) with { Reading = turnsOnReading ? Whole : null };

        Assert.Equal((chinese, english), (StepText.Remarks(step, Language.Chinese), StepText.Remarks(step, Language.English)));
    }

    [Theory]
    [InlineData("0.12345678", "4 = 0.12345678")] // A decimal is shown whole, however long it is.
    [InlineData("4", "4")]
    public void A_number(string value, string text) => Assert.Equal(text, StepText.Arithmetic(Step("weight", decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))));

    private static DerivationStep Step(string formula, Rational value) => new("score", formula, value, [new Operand("weight", 4), new Operand("value", 4), new Operand("deduction", 4)]);
}
