using PerformanceRules.Batch.Manifests;
using PerformanceRules.Batch.Shards;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Batch;

/// <summary>
/// Scores a large NDJSON file, or the files of a folder, in shards into a folder. Killed at any moment and run again it comes to the same bytes, and nothing
/// is scored twice that was done; a shard is written beside its place, forced to the disk, renamed, and only then entered in the manifest.
/// </summary>
public sealed class BatchJob
{
    private readonly PerformanceEvaluator _evaluator;

    /// <summary>Initializes a job.</summary>
    /// <param name="evaluator">Scores the submissions. Whoever resumes a batch brings the same rules and rulebooks.</param>
    public BatchJob(PerformanceEvaluator evaluator) => _evaluator = Guard.NotNull(evaluator);

    /// <summary>Begins a batch, or goes on where an earlier run ended.</summary>
    /// <param name="input">A file of one submission a line (a name that ends in .json is one submission), or a folder of .ndjson, .jsonl, .json and .ndjson.gz files.</param>
    /// <param name="output">The folder for the shards and the manifest. It is made, or empty, or that of the same batch.</param>
    /// <param name="options">How the batch is scored.</param>
    /// <param name="cancellationToken">Stops the work; what is done is kept.</param>
    /// <returns>What became of the lines, those of earlier runs included.</returns>
    /// <exception cref="BatchException">The batch cannot begin or go on.</exception>
    /// <exception cref="IOException">A file cannot be read or written: the disk may be full. Run the batch again when it is mended.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Task<BatchSummary> RunAsync(string input, string output, BatchJobOptions options, CancellationToken cancellationToken) =>
        RunCheckedAsync(Guard.NotNull(input), Guard.NotNull(output), Guard.NotNull(options), cancellationToken);

    private async Task<BatchSummary> RunCheckedAsync(string input, string output, BatchJobOptions options, CancellationToken cancellation)
    {
        InputFiles files = InputFiles.Find(input);
        OutputFolder.Prepare(input, output);
        using ManifestFile manifest = ManifestFile.Open(output);
        OutputFolder.Sweep(output);
        BatchIdentity.Settle(manifest, BatchIdentity.Of(_evaluator, options, files), output);
        BatchTally tally = new(files.Bytes, manifest.Entries);
        options.Progress?.Report(tally.Progress);
        if (manifest.Footer is not null)
        {
            return tally.Summary;
        }

        ShardPlan plan = new(files, options.ShardBytes, [.. manifest.Entries]);
        ShardScorer scorer = new(_evaluator, options, output);
        int threads = options.DegreeOfParallelism == 0 ? Environment.ProcessorCount : options.DegreeOfParallelism;
        IAsyncEnumerable<ManifestEntry> entries = OrderedTasks.RunAsync(
            plan.RemainingAsync(CancellationToken.None),
            (shard, cancellation) => Task.Run(() => scorer.ScoreAsync(shard, cancellation), cancellation),
            threads,
            cancellation);
        await foreach (ManifestEntry entry in entries.ConfigureAwait(false))
        {
            manifest.Add(entry);
            tally.Add(entry);
            options.Progress?.Report(tally.Progress);
        }

        manifest.End(tally.Footer);
        return tally.Summary;
    }

    /// <summary>Checks that an output is what a batch has written, whole and unchanged: every shard is there, has its hash and its lines, and nothing else is.</summary>
    /// <param name="output">The folder of the batch.</param>
    /// <param name="input">The input, to check it against the hashes too; <see langword="null"/> where it is not at hand.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="BatchException">There is no batch, or another process is at work on it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Task<BatchVerification> VerifyAsync(string output, string? input, CancellationToken cancellationToken) =>
        BatchCheck.RunAsync(Guard.NotNull(output), input, cancellationToken);
}
