using PerformanceRules.Findings;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Serialization;

/// <summary>How a stream of submissions, one a line, is scored.</summary>
public sealed record NdjsonOptions
{
    /// <summary>Gets the language of messages and formulas; the default is Chinese.</summary>
    public Language Language { get; init; }

    /// <summary>Gets how much of each report is written; the default is all of it.</summary>
    public ReportContent Content { get; init; }

    /// <summary>Gets a value indicating whether each report holds the sentences that it cites; the default is <see langword="false"/>, for they are the same again and again.</summary>
    public bool WithClauses { get; init; }

    /// <summary>Gets how long a line may be in bytes, without its end; the default is 1 MiB. A longer one is unreadable, and is skipped without being held.</summary>
    public int MaximumLineBytes { get; init => field = Guard.NotNegative(value); } = 1024 * 1024;

    /// <summary>Gets the number of the stream's first line, by which errors are told: more than 1, the default, where the stream is a part of a larger one.</summary>
    public long FirstLine { get; init; } = 1;

    /// <summary>Gets who is told how far it has come, after every few dozen lines; <see langword="null"/> for nobody.</summary>
    public IProgress<NdjsonSummary>? Progress { get; init; }

    /// <summary>Gets how many threads score at the same time; 0, the default, is one for each processor.</summary>
    public int DegreeOfParallelism { get; init => field = Guard.NotNegative(value); }
}
