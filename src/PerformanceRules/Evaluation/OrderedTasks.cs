using System.Runtime.CompilerServices;

namespace PerformanceRules.Evaluation;

/// <summary>
/// Works on the parts of an asynchronous sequence on several at a time and hands out the results in the order of the parts. A result is handed
/// out as soon as it is there: nobody waits for the next part to come. Few parts are under way at a time, so that memory does not grow with the sequence,
/// and a caller that takes its time slows down the reading.
/// </summary>
internal static class OrderedTasks
{
    // One part being worked on and one waiting for each thread: nobody runs dry while the caller takes a result.
    private const int PartsPerThread = 2;

    /// <summary>Hands out the results one by one. What the sequence throws comes after the results of the parts before it.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped, even if the sequence itself does not listen.</exception>
    public static async IAsyncEnumerable<TResult> RunAsync<TPart, TResult>(
        IAsyncEnumerable<TPart> parts, Func<TPart, CancellationToken, Task<TResult>> work, int threads, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using CancellationTokenSource stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using SemaphoreSlim free = new(threads);
        TaskCompletionSource<bool> cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = stopped.Token.Register(() => cancelled.TrySetResult(true));
        IAsyncEnumerator<TPart> rest = parts.GetAsyncEnumerator(stopped.Token);
        Queue<Task<TResult>> underWay = new();
        Task<bool>? next = null;
        bool isMore = true;
        try
        {
            while (isMore || underWay.Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                if (isMore && next is null && underWay.Count < threads * PartsPerThread)
                {
                    next = rest.MoveNextAsync().AsTask();
                }

                if (next is { IsCompleted: true } && (next.Status == TaskStatus.RanToCompletion || underWay.Count == 0))
                {
                    isMore = await next.ConfigureAwait(false);
                    next = null;
                    if (isMore)
                    {
#pragma warning disable CA2025 // They all have ended before the semaphore goes: see below.
                        underWay.Enqueue(WorkAsync(rest.Current, work, free, stopped.Token));
#pragma warning restore CA2025
                    }
                }
                else if (underWay.Count > 0 && underWay.Peek().IsCompleted)
                {
                    yield return await underWay.Dequeue().ConfigureAwait(false);
                }
                else
                {
                    await Task.WhenAny(Awaited(next, underWay, cancelled.Task)).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            // Whoever stops early must not find a thread still at work on what they handed over. A sequence that does not listen is left alone.
#pragma warning disable CA1849 // The source of a linked token has no asynchronous callbacks.
            stopped.Cancel();
#pragma warning restore CA1849
            await Ended([.. underWay]).ConfigureAwait(false);
            if (next is null or { IsCompleted: true })
            {
                await rest.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    // What the sequence throws comes after what is under way, so that it is not waited for until then. It may come at any moment, between two looks at it too.
    private static Task[] Awaited<TResult>(Task<bool>? next, Queue<Task<TResult>> underWay, Task cancelled)
    {
        if (underWay.Count == 0)
        {
            return [next!, cancelled];
        }

        return next is null or { IsFaulted: true } or { IsCanceled: true } ? [underWay.Peek(), cancelled] : [next, underWay.Peek(), cancelled];
    }

    private static async Task<TResult> WorkAsync<TPart, TResult>(
        TPart part, Func<TPart, CancellationToken, Task<TResult>> work, SemaphoreSlim free, CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await work(part, cancellation).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    // Waits for the tasks, whatever becomes of them: nobody wants their results any more.
    private static async Task Ended(Task[] tasks)
    {
        foreach (Task task in tasks)
        {
            await Task.WhenAny(task).ConfigureAwait(false);
        }
    }
}
