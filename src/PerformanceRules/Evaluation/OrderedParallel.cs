namespace PerformanceRules.Evaluation;

/// <summary>
/// Works on the parts of a sequence on several threads and hands out the results in the order of the parts. Few parts are under way at a time,
/// so that memory does not grow with the length of the sequence.
/// </summary>
internal static class OrderedParallel
{
    // One part being worked on and one waiting for each thread: nobody runs dry while the caller takes a result.
    private const int PartsPerThread = 2;

    /// <summary>Gives the number of threads that an option of 0, "one for each processor", means.</summary>
    public static int Threads(int degreeOfParallelism) => degreeOfParallelism == 0 ? Environment.ProcessorCount : degreeOfParallelism;

    /// <summary>Hands out the results one by one. The sequence is read by the caller's thread; with one thread the work is done there too.</summary>
    public static IEnumerable<TResult> Run<TPart, TResult>(
        IEnumerable<TPart> parts, Func<TPart, TResult> work, int threads, CancellationToken cancellation) =>
        threads == 1 ? RunHere(parts, work, cancellation) : RunOn(threads, parts, work, cancellation);

    private static IEnumerable<TResult> RunHere<TPart, TResult>(IEnumerable<TPart> parts, Func<TPart, TResult> work, CancellationToken cancellation)
    {
        foreach (TPart part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return work(part);
        }
    }

    private static IEnumerable<TResult> RunOn<TPart, TResult>(
        int threads, IEnumerable<TPart> parts, Func<TPart, TResult> work, CancellationToken cancellation)
    {
        // The caller's thread is one of them: rather than wait for a result, it takes a part itself.
        WaitingTasks waiting = new(threads - 1);
        Queue<Task<TResult>> underWay = new();
        using IEnumerator<TPart> rest = parts.GetEnumerator();
        bool isMore = true;
        try
        {
            while (isMore || underWay.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                bool isFirstDone = underWay.Count > 0 && underWay.Peek().IsCompleted;
                if (isMore && !isFirstDone && underWay.Count < threads * PartsPerThread)
                {
                    isMore = rest.MoveNext();
                    if (isMore)
                    {
                        Task<TResult> task = TaskOf(rest.Current, work);
                        underWay.Enqueue(task);
                        waiting.Add(task);
                    }
                }
                else if (isFirstDone || !waiting.TryRunOne())
                {
                    yield return underWay.Dequeue().GetAwaiter().GetResult();
                }
            }
        }
        finally
        {
            // Whoever stops early must not find a thread still at work on what they handed over.
            waiting.Stop();
        }
    }

    private static Task<TResult> TaskOf<TPart, TResult>(TPart part, Func<TPart, TResult> work) =>
        new(() => work(part), CancellationToken.None, TaskCreationOptions.DenyChildAttach);
}
