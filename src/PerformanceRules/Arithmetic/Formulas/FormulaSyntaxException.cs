namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A text that is no formula: where, and what is expected there.</summary>
public sealed class FormulaSyntaxException : FormatException
{
    internal FormulaSyntaxException(FormattableString problem, int line, int column)
        : base(FormattableString.Invariant($"line {line}, column {column}: {FormattableString.Invariant(problem)}"))
    {
        (Words, Line, Column) = (problem, line, column);
    }

    /// <summary>Gets what is wrong, with its numbers and names as data, so that it can be said in another language.</summary>
    internal FormattableString Words { get; }

    /// <summary>Gets what is wrong and what to do, without the place.</summary>
    public string Problem => FormattableString.Invariant(Words);

    /// <summary>Gets the line of the text, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column of the text, from 1.</summary>
    public int Column { get; }
}
