namespace PerformanceRules.Testing;

/// <summary>How much evidence <see cref="RuleLaws"/> tries.</summary>
public sealed record RuleLawOptions
{
    /// <summary>Gets how many pieces of evidence are tried, 1 or more; the default is 200.</summary>
    public int Count { get; init; } = 200;

    /// <summary>Gets the size that generators of FsCheck are run with, 0 or more; the default is 50.</summary>
    public int Size { get; init; } = 50;

    /// <summary>Gets where the random numbers begin: the same seed tries the same evidence. The default is 2024.</summary>
    public long Seed { get; init; } = 2024;

    /// <summary>Gets how many threads score the same evidence at once, 1 or more; the default is 4.</summary>
    public int Threads { get; init; } = 4;
}
