namespace PerformanceRules.Cli.Terminals;

/// <summary>Nobody reads standard output any more: the work ends, and nothing is wrong.</summary>
#pragma warning disable CA1032 // It is thrown in one place, and says nothing to anybody.
internal sealed class AbandonedOutputException : Exception
#pragma warning restore CA1032
{
    public AbandonedOutputException()
        : base("Nobody reads the output any more.")
    {
    }
}
