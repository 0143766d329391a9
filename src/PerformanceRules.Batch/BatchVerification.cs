namespace PerformanceRules.Batch;

/// <summary>What the check of a batch's output has found.</summary>
public sealed record BatchVerification
{
    internal BatchVerification(bool isComplete, BatchSummary summary, IReadOnlyList<string> faults)
    {
        IsComplete = isComplete;
        Summary = summary;
        Faults = faults;
    }

    /// <summary>Gets a value indicating whether the batch has come to its end.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets what became of the lines of the shards that are done.</summary>
    public BatchSummary Summary { get; }

    /// <summary>Gets what is not as the batch has written it, a sentence each; none where all is well.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Gets a value indicating whether the batch is complete and nothing is wrong with it.</summary>
    public bool IsSound => IsComplete && Faults.Count == 0;
}
