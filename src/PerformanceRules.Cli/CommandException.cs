namespace PerformanceRules.Cli;

/// <summary>The command cannot be done as it was asked for: an input, a path or an option is at fault. The user gets its lines, and exit code 2.</summary>
#pragma warning disable CA1032 // Nobody makes one without saying what is wrong.
internal sealed class CommandException : Exception
#pragma warning restore CA1032
{
    public CommandException(string line)
        : this([line], "$", line)
    {
    }

    public CommandException(IReadOnlyList<string> lines, string path, string reason)
        : base(reason)
    {
        Lines = lines;
        Path = path;
    }

    /// <summary>Says of a file what is wrong with it as a whole: file:line:column: path: message, as of every input.</summary>
    public static CommandException About(string path, string reason) => new([$"{(path.Length > 0 ? path : "\"\"")}:1:1: $: {reason}"], "$", reason);

    /// <summary>Gets what standard error is told, a line for every error.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Gets where in the input the first error is, as a JSON path.</summary>
    public string Path { get; }
}
