using PerformanceRules.Arithmetic;
using PerformanceRules.Rules;

namespace PerformanceRules.Testing.Tests;

public sealed class FormulaReplayTests
{
    private static readonly Operand[] Operands = [("a", 7), ("b", 2), ("half", 0.5m)];

    [Theory]
    [InlineData("a - b - 1", "4")]
    [InlineData("a - (b - 1)", "6")]
    [InlineData("a / b * 2", "7")]
    [InlineData("2 + a * b", "16")]
    [InlineData("-a + 1", "-6")]
    [InlineData("min(a, b, 1.5)", "1.5")]
    [InlineData("max(a - 10, 0)", "0")]
    [InlineData("abs(b - a)", "5")]
    [InlineData("floor(a / b) + ceiling(a / b)", "7")]
    [InlineData("round(a / 3, 2)", "2.33")]
    [InlineData("a / 3", "7/3")]
    public void Computes(string formula, string value) => Assert.Equal(value, FormulaReplay.Evaluate(formula, Operands).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("a +")]
    [InlineData("a b")]
    [InlineData("(a")]
    [InlineData("c")]
    [InlineData("sqrt(a)")]
    [InlineData("abs(a, b)")]
    public void Refuses(string formula) => Assert.Throws<FormatException>(() => FormulaReplay.Evaluate(formula, Operands));
}
