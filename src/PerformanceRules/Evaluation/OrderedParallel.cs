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
        // The caller's thread is one of them: where the others have enough to do, it takes a part itself rather than wait.
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads - 1).ConcurrentScheduler;
        Queue<Task<TResult>> underWay = new();
        try
        {
            foreach (TPart part in parts)
            {
                cancellation.ThrowIfCancellationRequested();
                Task<TResult> task = new(() => work(part), CancellationToken.None, TaskCreationOptions.DenyChildAttach);
                if (underWay.Count(static other => !other.IsCompleted) < (threads - 1) * PartsPerThread)
                {
                    task.Start(scheduler);
                }
                else
                {
                    task.RunSynchronously(TaskScheduler.Default);
                }

                underWay.Enqueue(task);
                while (underWay.Count >= threads * PartsPerThread || (underWay.Count > 0 && underWay.Peek().IsCompleted))
                {
                    yield return underWay.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (underWay.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return underWay.Dequeue().GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Whoever stops early must not find a thread still at work on what they handed over.
            foreach (Task<TResult> task in underWay)
            {
                ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
            }
        }
    }
}
