namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>Why a formula has no value.</summary>
public enum FormulaFaultKind
{
    /// <summary>A divisor is 0.</summary>
    DivisionByZero,

    /// <summary>No row of a table holds the value.</summary>
    OutsideTable,

    /// <summary>A number is longer than 4,096 bits.</summary>
    TooLong,
}

/// <summary>Why a formula has no value, and in which step.</summary>
public sealed record FormulaFault
{
    internal FormulaFault(FormulaFaultKind kind, string step)
    {
        Kind = kind;
        Step = step;
    }

    /// <summary>Gets why there is no value.</summary>
    public FormulaFaultKind Kind { get; }

    /// <summary>Gets the name of the step; "score" for the score itself.</summary>
    public string Step { get; }

    /// <summary>Gets the text of what has no value: the divisor, or what was looked up.</summary>
    public string? Text { get; internal init; }
}
