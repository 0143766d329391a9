namespace PerformanceRules.Batch;

/// <summary>What became of the lines, or files, of a batch. Blank lines count nowhere.</summary>
/// <param name="Shards">How many shards there are.</param>
/// <param name="Reports">How many submissions were scored.</param>
/// <param name="ReportsWithErrors">How many of those reports have a finding of severity error.</param>
/// <param name="Unreadable">How many lines or files could not be read; each stands in the output with what is wrong.</param>
public readonly record struct BatchSummary(long Shards, long Reports, long ReportsWithErrors, long Unreadable)
{
    /// <summary>Gets how many submissions there were, readable or not.</summary>
    public long Submissions => Reports + Unreadable;
}
