namespace PerformanceRules.Evaluation;

/// <summary>How many submissions are scored at a time, and who is told how far it has come.</summary>
public sealed record BatchOptions
{
    /// <summary>Gets how many threads score at the same time; 0, the default, is one for each processor.</summary>
    public int DegreeOfParallelism { get; init => field = Guard.NotNegative(value); }

    /// <summary>Gets who is told how many reports have been handed out, after every few dozen of them; <see langword="null"/> for nobody.</summary>
    public IProgress<long>? Progress { get; init; }
}
