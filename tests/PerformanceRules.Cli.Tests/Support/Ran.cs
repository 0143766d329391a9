namespace PerformanceRules.Cli.Tests.Support;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record Ran(int ExitCode, string Output, string Error)
{
    /// <summary>Gets the lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the lines of standard output.</summary>
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
