namespace PerformanceRules.Cli;

/// <summary>What the tool's exit codes mean. Of several, the greatest is given back.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing found.</summary>
    public const int Done = 0;

    /// <summary>Done, and there are findings.</summary>
    public const int Findings = 1;

    /// <summary>An input or the command line itself could not be read.</summary>
    public const int Unreadable = 2;

    /// <summary>A fault of the tool's own.</summary>
    public const int Fault = 3;
}
