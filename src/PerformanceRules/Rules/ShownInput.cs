using PerformanceRules.Arithmetic;

namespace PerformanceRules.Rules;

/// <summary>How the number of a formula's input is written on a form.</summary>
/// <param name="Unit">The unit, or <see langword="null"/> for a bare number.</param>
/// <param name="Size">How large one of the unit is in the numbers of the formula, not 0: 10000 where the formula counts 元 and the form 万元.</param>
/// <param name="IsWhole">Whether the number is counted, and so a whole one.</param>
public readonly record struct ShownInput(string? Unit, Rational Size, bool IsWhole);
