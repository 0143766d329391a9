namespace PerformanceRules.Rulebooks;

/// <summary>A submission names a rulebook that is not at hand, or a year that no version of it covers.</summary>
public sealed class UnknownRulebookException : Exception
{
    /// <summary>Initializes an exception.</summary>
    public UnknownRulebookException()
    {
    }

    /// <summary>Initializes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public UnknownRulebookException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public UnknownRulebookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
