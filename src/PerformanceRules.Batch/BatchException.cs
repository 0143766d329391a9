namespace PerformanceRules.Batch;

/// <summary>A batch cannot begin or go on, and nothing has been lost by it.</summary>
#pragma warning disable CA1032 // Nobody makes one without saying what is wrong.
public sealed class BatchException : Exception
#pragma warning restore CA1032
{
    internal BatchException(BatchFault fault, string path, string message)
        : base(message)
    {
        Fault = fault;
        Path = path;
    }

    /// <summary>Gets what is wrong.</summary>
    public BatchFault Fault { get; }

    /// <summary>Gets the file or folder that it is about.</summary>
    public string Path { get; }
}
