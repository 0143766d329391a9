using PerformanceRules.Evaluation;

namespace PerformanceRules.Documents.Overviews;

/// <summary>One sheet of an overview: its name, and its report or why there is none.</summary>
public sealed record OverviewEntry
{
    /// <summary>Gets the name that the sheet is called by, such as its file's.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the report, or <see langword="null"/> where the sheet could not be read.</summary>
    public EvaluationReport? Report { get; init; }

    /// <summary>Gets why the sheet could not be read, or <see langword="null"/>.</summary>
    public string? Error { get; init; }
}
