namespace PerformanceRules.Rulebooks;

/// <summary>A rulebook failed its check. The exception holds every error, not only the first.</summary>
public sealed class InvalidRulebookException : Exception
{
    /// <summary>Initializes an exception without errors.</summary>
    public InvalidRulebookException()
        : this([])
    {
    }

    /// <summary>Initializes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public InvalidRulebookException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidRulebookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes an exception with every error found.</summary>
    /// <param name="errors">The errors.</param>
    public InvalidRulebookException(IReadOnlyList<RulebookError> errors)
        : base("The rulebook cannot be used:" + string.Concat(Guard.NotNull(errors).Select(static error => Environment.NewLine + "  " + error)))
    {
        Errors = Guard.Copied(errors);
    }

    /// <summary>Gets every error found.</summary>
    public IReadOnlyList<RulebookError> Errors { get; } = [];
}
