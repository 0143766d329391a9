using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;

namespace PerformanceRules.Standards.Formulas;

/// <summary>An input of a standard written as a formula: a field of the evidence of the same name.</summary>
public sealed record FormulaRuleInput
{
    /// <summary>Gets the name, which formulas use and the evidence has as a field.</summary>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets what the input is; the default is a number.</summary>
    public FormulaInputKind Kind { get; init; }

    /// <summary>Gets the name in words.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets the unit whose number the formula uses: with "%" 96.5% is 96.5, with "元" 2万元 is 20000; <see langword="null"/> for a bare number, or a count of one thing.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the operator that the value may be written with, such as "≥" for a target; <see langword="null"/> where none may stand there.</summary>
    public string? Operator { get; init; }

    /// <summary>Gets the least that the value may be; <see langword="null"/> for 0 where it is a count or an amount, and for none where it is a rate or a bare number.</summary>
    [JsonPropertyName("min")]
    public decimal? Minimum { get; init; }

    /// <summary>Gets the most that the value may be; <see langword="null"/> for none.</summary>
    [JsonPropertyName("max")]
    public decimal? Maximum { get; init; }

    /// <summary>Gets a value indicating whether the value is a whole number.</summary>
    [JsonPropertyName("whole")]
    public bool IsWhole { get; init; }

    /// <summary>Gets a value indicating whether the value is set beforehand: a target, a budget, last year's value. No plan changes it.</summary>
    [JsonPropertyName("fixed")]
    public bool IsFixed { get; init; }

    /// <summary>Gets the value that counts where none is given; <see langword="null"/> where one must be.</summary>
    public FormulaValue? Default { get; init; }

    /// <summary>Gets the options of a choice.</summary>
    public IReadOnlyList<string> Options { get; init => field = Guard.CopiedOrEmpty(value); } = [];
}
