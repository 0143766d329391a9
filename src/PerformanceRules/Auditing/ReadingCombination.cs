using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>A combination of readings (口径) and the total of a sheet under it.</summary>
public sealed class ReadingCombination
{
    internal ReadingCombination(IReadOnlyList<ReadingChoice> choices, decimal total)
    {
        Choices = choices;
        Total = total;
    }

    /// <summary>
    /// Gets the option taken of each reading that matters to the sheet. None where every rule takes its own as in force, and the rulebook's rules differ.
    /// </summary>
    public IReadOnlyList<ReadingChoice> Choices { get; }

    /// <summary>Gets the total in points; what cannot be scored counts as 0.</summary>
    public decimal Total { get; }

    /// <summary>Writes "steps=whole variance=absolute: 97.7".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Join(" ", Choices) + ": " + ((Arithmetic.Rational)Total).ToString();
}
