using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <summary>A check of the audit as data: what a rulebook has an auditor look for, over the facts of a row, a section or the sheet.</summary>
public sealed record CheckDefinition
{
    /// <summary>Gets the code of the check and of its findings: small letters, digits and hyphens.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets what the check is made of.</summary>
    public required CheckScope For { get; init; }

    /// <summary>Gets the condition under which there is a finding, in the formula notation over the facts of <see cref="CheckFact"/>: "executionRate &lt; 0.2 and share = 1".</summary>
    public required string When { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets how grave it is; the default is a warning.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Gets what is said: {title} is the name of the row or section, and {fact} the value of a fact.</summary>
    public required LocalizedText Message { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets what the check looks for, for the ledger; <see langword="null"/> for its condition.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets the points at stake, as a formula over the same facts; <see langword="null"/> for none.</summary>
    public string? Points { get; init; }
}
