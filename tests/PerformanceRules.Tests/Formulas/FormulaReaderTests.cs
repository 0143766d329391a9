using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;

namespace PerformanceRules.Tests.Formulas;

/// <summary>What the notation of formulas is, and what it says of a text that is none.</summary>
public sealed class FormulaReaderTests
{
    private static readonly FormulaInput Actual = new("actual");
    private static readonly FormulaInput Late = new("late") { Kind = FormulaInputKind.Flag };
    private static readonly FormulaInput State = new("state") { Kind = FormulaInputKind.Choice, Options = ["done", "open", "优"] };

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 4 - 3", "3")]
    [InlineData("12 / 3 / 2", "2")]
    [InlineData("-actual * 2", "-8")]
    [InlineData("- -actual", "4")]
    [InlineData("2 - -1", "3")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("min(actual, 3, 2.5)", "2.5")]
    [InlineData("max(1, actual)", "4")]
    [InlineData("abs(1 - actual)", "3")]
    [InlineData("floor(-1.5)", "-2")]
    [InlineData("ceiling(1.2)", "2")]
    [InlineData("round(2.345, 2)", "2.35")]
    [InlineData("round(-2.5, 0)", "-3")]
    [InlineData("round(actual / 3, digits)", "1.33")]
    [InlineData("if(actual >= 4, 1, 0)", "1")]
    [InlineData("if(not actual < 4, 1, 0)", "1")]
    [InlineData("if(not (actual = 4), 1, 0)", "0")]
    [InlineData("if(actual = 4 or actual = 5 and actual = 6, 1, 0)", "1")]
    [InlineData("if(actual != 4, 1 / 0, 2)", "2")]
    [InlineData("if(actual < 0 and 1 / 0 = 1, 1, 2)", "2")]
    [InlineData("if(actual > 0 or 1 / 0 = 1, 1, 2)", "1")]
    [InlineData("if(late, 1, 0)", "1")]
    [InlineData("if(not late, 1, 0)", "0")]
    [InlineData("if(state = open, 1, 0)", "1")]
    [InlineData("if(state != open, 1, 0)", "0")]
    [InlineData("if(state = 优, 1, 0)", "0")]
    [InlineData("weight /\n  2", "5")]
    public void A_text_comes_to_its_value(string text, string value) =>
        Assert.Equal(value, Formula(text).With(4, 1, 1).Score(10).ToString());

    [Theory]
    [InlineData("", 1, 1, "The formula ends")]
    [InlineData("1 +", 1, 4, "The formula ends")]
    [InlineData("1 + * 2", 1, 5, "\"*\" stands where")]
    [InlineData("actual\n  + targt", 2, 5, "\"targt\" is not known here. Known are weight, actual")]
    [InlineData("95%", 1, 3, "no %")]
    [InlineData("actual × 2", 1, 8, "Write *")]
    [InlineData("（1）", 1, 1, "plain character")]
    [InlineData("1 < 2", 1, 1, "A number is expected here")]
    [InlineData("if(1, 2, 3)", 1, 4, "A condition is expected here")]
    [InlineData("if(1 < 2 < 3, 1, 2)", 1, 10, "not chained")]
    [InlineData("min(1)", 1, 6, "\",\"")]
    [InlineData("sqrt(2)", 1, 1, "no function \"sqrt\"")]
    [InlineData("round(1, 2.5)", 1, 10, "whole number from 0 to 18")]
    [InlineData("round(1, actual)", 1, 10, "whole number from 0 to 18")]
    [InlineData("1 2", 1, 3, "an operator")]
    [InlineData("1e3", 1, 2, "1000 rather than 1e3")]
    [InlineData("1.", 1, 2, "at least one digit")]
    [InlineData(".5", 1, 1, "begins with a digit")]
    [InlineData("state + 1", 1, 1, "is a choice")]
    [InlineData("if(state = opne, 1, 2)", 1, 12, "one of the options")]
    [InlineData("if(state < open, 1, 2)", 1, 10, "= or != alone")]
    [InlineData("late * 2", 1, 1, "A number is expected here")]
    [InlineData("actual ^ 2", 1, 8, "no powers")]
    [InlineData("(1 + 2", 1, 7, "\")\"")]
    [InlineData("1)", 1, 2, "an operator")]
    public void A_text_that_is_none_is_refused_where_it_goes_wrong(string text, int line, int column, string problem)
    {
        FormulaSyntaxException fault = Assert.Throws<FormulaSyntaxException>(() => Formula(text));
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_is_nested_at_most_64_deep()
    {
        Assert.Throws<FormulaSyntaxException>(() => Formula(new string('(', 65) + "1" + new string(')', 65)));
        Assert.Equal(1, Formula(new string('(', 63) + "1" + new string(')', 63)).With(4, 1, 1).Score(10));
    }

    [Fact]
    public void A_formula_has_at_most_1000_numbers_names_and_operations()
    {
        Assert.Equal(500, Formula("1" + string.Concat(Enumerable.Repeat(" + 1", 499))).With(4, 1, 1).Score(10));
        Assert.Contains("1000", Assert.Throws<ArgumentException>(() => Formula("1" + string.Concat(Enumerable.Repeat(" + 1", 501)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_more_than_4096_bits_has_no_score_and_names_its_step()
    {
        FormulaScope scope = Scope();
        Formula last = Actual;
        for (int step = 0; step < 60; step++)
        {
            FormulaStep squared = FormulaReader.Read(step == 0 ? "actual * actual" : $"s{step - 1} * s{step - 1}", scope).Named("s" + step);
            scope.Add(squared);
            last = squared;
        }

        FormulaFault? fault = new ScoringFormula([Actual, Late, State], last).With(1000, 0, 0).Check(10);
        Assert.Equal((FormulaFaultKind.TooLong, "s8"), (fault!.Kind, fault.Step));
    }

    [Theory]
    [InlineData("weight", "a word of the formula notation")]
    [InlineData("actual", "stands for something already")]
    [InlineData("完成值", "is no name")]
    [InlineData("2nd", "is no name")]
    public void Every_name_stands_for_one_thing(string name, string problem) =>
        Assert.Contains(problem, Scope().FaultOf(name), StringComparison.Ordinal);

    private static FormulaScope Scope()
    {
        FormulaScope scope = new();
        scope.Add(Actual);
        scope.Add(Late);
        scope.Add(State);
        scope.Add(new FormulaSetting("digits", 2));
        return scope;
    }

    private static ScoringFormula Formula(string text) => new([Actual, Late, State], FormulaReader.Read(text, Scope()));
}
