namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A text that is no formula: where, and what is expected there.</summary>
public sealed class FormulaSyntaxException : FormatException
{
    internal FormulaSyntaxException(string problem, int line, int column)
        : base($"line {line}, column {column}: {problem}")
    {
        (Problem, Line, Column) = (problem, line, column);
    }

    /// <summary>Gets what is wrong and what to do, without the place.</summary>
    public string Problem { get; }

    /// <summary>Gets the line of the text, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column of the text, from 1.</summary>
    public int Column { get; }
}
