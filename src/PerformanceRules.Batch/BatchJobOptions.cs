using PerformanceRules.Findings;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Batch;

/// <summary>How a batch is scored. All but the last two decide on the bytes of the output: a batch is resumed with the same ones only.</summary>
public sealed record BatchJobOptions
{
    /// <summary>Gets the language of messages and formulas; the default is Chinese.</summary>
    public Language Language { get; init; }

    /// <summary>Gets how much of each report is written; the default is all of it.</summary>
    public ReportContent Content { get; init; }

    /// <summary>Gets a value indicating whether each report holds the sentences that it cites; the default is <see langword="false"/>.</summary>
    public bool WithClauses { get; init; }

    /// <summary>Gets a value indicating whether the shards are compressed with gzip; the default is <see langword="false"/>.</summary>
    public bool Compressed { get; init; }

    /// <summary>Gets how many bytes of the input a shard has, up to the end of a line; the default is 8 MiB.</summary>
    public int ShardBytes { get; init => field = Guard.Positive(value); } = 8 * 1024 * 1024;

    /// <summary>Gets how long a line may be in bytes, without its end; the default is 1 MiB. A longer one is unreadable.</summary>
    public int MaximumLineBytes { get; init => field = Guard.NotNegative(value); } = 1024 * 1024;

    /// <summary>Gets how many shards are scored at the same time; 0, the default, is one for each processor.</summary>
    public int DegreeOfParallelism { get; init => field = Guard.NotNegative(value); }

    /// <summary>Gets who is told how far it has come, after every shard; <see langword="null"/> for nobody.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }
}
