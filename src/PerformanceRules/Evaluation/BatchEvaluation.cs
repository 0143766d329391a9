using PerformanceRules.Model;

namespace PerformanceRules.Evaluation;

/// <summary>Scores many submissions in chunks: large enough that handing one to a thread costs nothing, small enough that few reports are held.</summary>
internal static class BatchEvaluation
{
    private const int ChunkSize = 32;

    public static IEnumerable<EvaluationReport> Run(
        IPerformanceEvaluator evaluator, IEnumerable<Submission> submissions, BatchOptions options, CancellationToken cancellation)
    {
        long done = 0;
        foreach (List<EvaluationReport> reports in OrderedParallel.Run(
            Chunks(submissions), chunk => chunk.ConvertAll(evaluator.Evaluate), OrderedParallel.Threads(options.DegreeOfParallelism), cancellation))
        {
            foreach (EvaluationReport report in reports)
            {
                yield return report;
            }

            done += reports.Count;
            options.Progress?.Report(done);
        }
    }

    private static IEnumerable<List<Submission>> Chunks(IEnumerable<Submission> submissions)
    {
        List<Submission> chunk = new(ChunkSize);
        foreach (Submission submission in submissions)
        {
            chunk.Add(submission);
            if (chunk.Count == ChunkSize)
            {
                yield return chunk;
                chunk = new List<Submission>(ChunkSize);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
