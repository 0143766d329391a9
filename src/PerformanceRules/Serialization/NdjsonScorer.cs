using System.IO.Pipelines;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Serialization;

/// <summary>
/// Scores a stream of submissions, one a line (NDJSON), into a stream of reports, one a line, in the same order. A report is written and flushed before the
/// next line is waited for, and a few blocks of lines are held at a time, however long the stream is: whoever takes the reports slowly slows down the
/// reading. A line that cannot be read becomes <c>{"line":7,"error":{"path":"…","message":"…"}}</c>, and the rest goes on.
/// </summary>
/// <remarks>Lines end in \n or \r\n; the last may lack its end. Blank lines are skipped. Immutable and safe for use by many threads at once.</remarks>
public sealed class NdjsonScorer
{
    private readonly PerformanceEvaluator _evaluator;

    /// <summary>Initializes a scorer.</summary>
    /// <param name="evaluator">Scores the submissions.</param>
    public NdjsonScorer(PerformanceEvaluator evaluator) => _evaluator = Guard.NotNull(evaluator);

    /// <summary>Scores a stream to its end.</summary>
    /// <param name="input">The submissions as UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="output">Takes the reports as UTF-8, and is flushed after every few of them. It is not closed.</param>
    /// <param name="options">How lines are read and reports written.</param>
    /// <param name="cancellationToken">Stops the work at once; whole lines have been written then.</param>
    /// <returns>What became of the lines.</returns>
    /// <exception cref="IOException">A stream failed.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Task<NdjsonSummary> ScoreAsync(Stream input, Stream output, NdjsonOptions options, CancellationToken cancellationToken)
    {
        Guard.NotNull(input);
        Guard.NotNull(output);
        Guard.NotNull(options);
        return ScoreStreamsAsync(input, output, options, cancellationToken);
    }

    /// <summary>Scores what comes through a pipe to its end, such as the body of a request into the body of its response.</summary>
    /// <param name="input">The submissions as UTF-8, with or without a byte order mark. It is not completed.</param>
    /// <param name="output">Takes the reports as UTF-8, and is flushed after every few of them. It is not completed; where its reader is gone, the work ends.</param>
    /// <param name="options">How lines are read and reports written.</param>
    /// <param name="cancellationToken">Stops the work at once; whole lines have been written then.</param>
    /// <returns>What became of the lines.</returns>
    /// <exception cref="IOException">A pipe failed.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Task<NdjsonSummary> ScoreAsync(PipeReader input, PipeWriter output, NdjsonOptions options, CancellationToken cancellationToken)
    {
        Guard.NotNull(input);
        Guard.NotNull(output);
        Guard.NotNull(options);
        return ScorePipesAsync(input, output, options, cancellationToken);
    }

    private async Task<NdjsonSummary> ScoreStreamsAsync(Stream input, Stream output, NdjsonOptions options, CancellationToken cancellationToken)
    {
        PipeReader reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: LineBlockReader.BlockBytes, leaveOpen: true));
        PipeWriter writer = PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true));
        NdjsonSummary summary = await ScorePipesAsync(reader, writer, options, cancellationToken).ConfigureAwait(false);

        // Where the work was stopped, a read may still be under way: its buffers must not go back to the pool.
        await reader.CompleteAsync().ConfigureAwait(false);
        await writer.CompleteAsync().ConfigureAwait(false);
        return summary;
    }

    private async Task<NdjsonSummary> ScorePipesAsync(PipeReader input, PipeWriter output, NdjsonOptions options, CancellationToken cancellationToken)
    {
        LineBlockReader reader = new(input, options.MaximumLineBytes);
        NdjsonBlockScorer scorer = new(_evaluator, options);
        NdjsonSummary summary = default;
        IAsyncEnumerable<(PooledBuffer Reports, NdjsonSummary Counts)> blocks = OrderedTasks.RunAsync(
            reader.BlocksAsync(CancellationToken.None), scorer.Score, OrderedParallel.Threads(options.DegreeOfParallelism), cancellationToken);
        await foreach ((PooledBuffer reports, NdjsonSummary counts) in blocks.ConfigureAwait(false))
        {
            FlushResult flushed = await output.WriteAsync(reports.Written, cancellationToken).ConfigureAwait(false);
            reports.Release();
            summary = summary.Plus(counts);
            options.Progress?.Report(summary);
            if (flushed.IsCompleted)
            {
                break;
            }
        }

        return summary;
    }
}
