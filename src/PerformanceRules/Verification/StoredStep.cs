using PerformanceRules.Arithmetic;

namespace PerformanceRules.Verification;

/// <summary>A step of a stored derivation.</summary>
public sealed record StoredStep
{
    /// <summary>Gets the name of the value, such as "score".</summary>
    public required string Result { get; init; }

    /// <summary>Gets the formula, in the language of the report.</summary>
    public required string Formula { get; init; }

    /// <summary>Gets the formula with the numbers put in, which gives the value.</summary>
    public required string Substituted { get; init; }

    /// <summary>Gets the value, exactly.</summary>
    public required Rational Value { get; init; }

    /// <summary>Gets the words of the standard that the step rests on, or their id in <see cref="StoredReport.Clauses"/>; <see langword="null"/> where it cites none.</summary>
    public string? Clause { get; init; }

    /// <summary>Writes the step on a line: result, formula, numbers, value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Result} = {Formula} = {Substituted} = {Value}";
}
