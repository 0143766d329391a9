using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>A number that a formula names.</summary>
public readonly record struct Operand
{
    /// <summary>Initializes an operand.</summary>
    /// <param name="name">The name in the formula, such as "actual".</param>
    /// <param name="value">The number.</param>
    public Operand(string name, Rational value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name in the formula.</summary>
    public string Name { get; }

    /// <summary>Gets how the number is shown where it is no plain number, such as the day that it stands for; <see langword="null"/> for the number itself.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the number.</summary>
    public Rational Value { get; }

    /// <summary>Pairs a name with a number.</summary>
    /// <param name="pair">The name and the number.</param>
    public static implicit operator Operand((string Name, Rational Value) pair) => new(pair.Name, pair.Value);
}
