using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>One step of the way from evidence to score: a formula, the numbers put in, and what came out.</summary>
public sealed record DerivationStep
{
    private readonly Operand[] _operands;

    internal DerivationStep(string result, string formula, Rational value, Operand[] operands)
    {
        Result = Guard.NotNull(result);
        Formula = Guard.NotNull(formula);
        Value = value;
        _operands = Guard.NotNull(operands);
    }

    /// <summary>Gets the name of the value, which later steps may use: "ratio", "deduction", "score".</summary>
    public string Result { get; }

    /// <summary>Gets the arithmetic over named operands: + - * / ( ), and min, max, abs, floor, ceiling, round.</summary>
    public string Formula { get; }

    /// <summary>Gets every name in the formula with its number.</summary>
    public IReadOnlyList<Operand> Operands => _operands;

    /// <summary>Gets what came out, exactly.</summary>
    public Rational Value { get; }

    /// <summary>Gets the reading of the standard that the step turns on, or <see langword="null"/>.</summary>
    public ReadingChoice? Reading { get; init; }

    /// <summary>Gets the id of the part of a combination that the step scores, or <see langword="null"/> for the indicator itself.</summary>
    public string? Part { get; init; }

    /// <summary>Gets the id of the clause that the step rests on, or <see langword="null"/> for the indicator's own standard.</summary>
    public string? Clause { get; init; }

    /// <summary>Gets the rule that has words of its own for the names, or <see langword="null"/> where they are the library's.</summary>
    internal IRuleWords? Words { get; init; }
}
