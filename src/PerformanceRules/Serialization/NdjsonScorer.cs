using PerformanceRules.Evaluation;

namespace PerformanceRules.Serialization;

/// <summary>
/// Scores a stream of submissions, one a line (NDJSON), into a stream of reports, one a line, in the same order. It holds a few blocks of lines
/// at a time, however long the stream is. A line that cannot be read becomes <c>{"line":7,"error":{"path":"…","message":"…"}}</c>, and the rest goes on.
/// </summary>
/// <remarks>Lines end in \n or \r\n; the last may lack its end. Blank lines are skipped. Immutable and safe for use by many threads at once.</remarks>
public sealed class NdjsonScorer
{
    private readonly PerformanceEvaluator _evaluator;
    private readonly NdjsonOptions _options;

    /// <summary>Initializes a scorer.</summary>
    /// <param name="evaluator">Scores the submissions.</param>
    /// <param name="options">How lines are read and reports written.</param>
    public NdjsonScorer(PerformanceEvaluator evaluator, NdjsonOptions options)
    {
        _evaluator = Guard.NotNull(evaluator);
        _options = Guard.NotNull(options);
    }

    /// <summary>Scores a stream to its end.</summary>
    /// <param name="input">The submissions as UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="output">Takes the reports as UTF-8. It is neither flushed nor closed.</param>
    /// <returns>What became of the lines.</returns>
    /// <exception cref="IOException">A stream failed.</exception>
    public NdjsonSummary Score(Stream input, Stream output) => Score(input, output, CancellationToken.None);

    /// <summary>Scores a stream to its end.</summary>
    /// <param name="input">The submissions as UTF-8, with or without a byte order mark. It is not closed.</param>
    /// <param name="output">Takes the reports as UTF-8. It is neither flushed nor closed.</param>
    /// <param name="cancellation">Stops the work between two blocks of lines; whole lines have been written then.</param>
    /// <returns>What became of the lines.</returns>
    /// <exception cref="IOException">A stream failed.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public NdjsonSummary Score(Stream input, Stream output, CancellationToken cancellation)
    {
        LineBlockReader reader = new(Guard.NotNull(input), _options.MaximumLineBytes);
        NdjsonBlockScorer scorer = new(_evaluator, _options);
        NdjsonSummary summary = default;
        Guard.NotNull(output);
        foreach ((PooledBuffer reports, NdjsonSummary counts) in OrderedParallel.Run(
            reader.Blocks(), scorer.Score, OrderedParallel.Threads(_options.DegreeOfParallelism), cancellation))
        {
            reports.CopyTo(output);
            reports.Release();
            summary = summary.Plus(counts);
            _options.Progress?.Report(summary);
        }

        return summary;
    }
}
