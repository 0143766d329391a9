using PerformanceRules.Evaluation;

namespace PerformanceRules.Auditing;

/// <summary>What an audit is told beside the sheet.</summary>
public sealed record AuditOptions
{
    /// <summary>Gets last year's report of the same unit, for checks that compare two years; <see langword="null"/> where it is not at hand.</summary>
    public EvaluationReport? Previous { get; init; }

    /// <summary>Gets the findings that were accepted.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gets the day by which waivers are in force or have expired; the library has no clock. It is required where there are waivers.</summary>
    public DateTime? AsOf { get; init; }
}
