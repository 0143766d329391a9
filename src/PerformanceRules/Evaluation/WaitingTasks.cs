using System.Collections.Concurrent;

namespace PerformanceRules.Evaluation;

/// <summary>Tasks in the order in which they are to begin. Threads of the pool take them for as long as there are any, and so may the caller.</summary>
internal sealed class WaitingTasks(int threads)
{
    private readonly ConcurrentQueue<Task> _tasks = new();
    private readonly Task?[] _workers = new Task?[threads];

    /// <summary>Adds a task that has not begun. To be called from one thread.</summary>
    public void Add(Task task)
    {
        _tasks.Enqueue(task);

        // A worker that is just about to end may be taken for one at work: then the task waits for the next one, or for the caller.
        int idle = Array.FindIndex(_workers, static worker => worker is null or { IsCompleted: true });
        if (idle >= 0)
        {
            _workers[idle] = Task.Run(RunAll);
        }
    }

    /// <summary>Runs the first task on the caller's thread, if one waits.</summary>
    public bool TryRunOne()
    {
        if (!_tasks.TryDequeue(out Task? task))
        {
            return false;
        }

        task.RunSynchronously(TaskScheduler.Default);
        return true;
    }

    /// <summary>Leaves aside what has not begun, and returns when nothing runs any more.</summary>
    public void Stop()
    {
        while (_tasks.TryDequeue(out _))
        {
        }

        foreach (Task? worker in _workers)
        {
            worker?.Wait();
        }
    }

    private void RunAll()
    {
        while (TryRunOne())
        {
        }
    }
}
