using PerformanceRules.Findings;

namespace PerformanceRules.Serialization.Reports;

/// <summary>How a report is written as JSON.</summary>
public sealed record ReportJsonOptions
{
    /// <summary>Gets the language of messages and formulas; the default is Chinese.</summary>
    public Language Language { get; init; }

    /// <summary>Gets how much of the report is written; the default is all of it.</summary>
    public ReportContent Content { get; init; }

    /// <summary>Gets a value indicating whether the sentences that derivations cite stand at the end, each once; the default is <see langword="true"/>.</summary>
    public bool WithClauses { get; init; } = true;

    /// <summary>Gets where the sheet was read from and what of it was not read, or <see langword="null"/>.</summary>
    public ReportOrigin? Origin { get; init; }

    /// <summary>Gets a value indicating whether to write one member a line; the default is <see langword="true"/>.</summary>
    public bool Indented { get; init; } = true;
}
