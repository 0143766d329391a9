using PerformanceRules.Findings;

namespace PerformanceRules.Standards.Formulas;

/// <summary>A step of a standard written as a formula: one formula, or one for each option of a reading (口径).</summary>
public sealed record FormulaRuleStep
{
    /// <summary>Gets the name, which later formulas use.</summary>
    public required string Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the name in words.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets the formula; <see langword="null"/> where the step turns on a reading.</summary>
    public string? Formula { get; init; }

    /// <summary>Gets the name of the reading (口径) that the step turns on, or <see langword="null"/>.</summary>
    public string? Reading { get; init; }

    /// <summary>Gets the formula under each option of the reading.</summary>
    public IReadOnlyDictionary<string, string>? Options { get; init; }

    /// <summary>Gets the option that is taken.</summary>
    public string? Default { get; init; }

    /// <summary>Gets the id of the clause, or of its sentence, that the step rests on.</summary>
    public string? Clause { get; init; }

    /// <summary>Gets the formula that counts: the one, or that of the option taken.</summary>
    internal string? FormulaInForce =>
        Reading is null ? Formula : Default is { } option && Options is { } options && options.TryGetValue(option, out string? formula) ? formula : null;
}
