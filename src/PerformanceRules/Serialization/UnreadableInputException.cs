namespace PerformanceRules.Serialization;

/// <summary>An input cannot be read: broken JSON, an unknown field, a value of the wrong type, an unknown rulebook. It holds every error.</summary>
public sealed class UnreadableInputException : Exception
{
    /// <summary>Initializes an exception without errors.</summary>
    public UnreadableInputException()
        : this([])
    {
    }

    /// <summary>Initializes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public UnreadableInputException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public UnreadableInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Initializes an exception with every error found.</summary>
    /// <param name="errors">The errors.</param>
    public UnreadableInputException(IReadOnlyList<InputError> errors)
        : base("The input cannot be read:" + string.Concat(Guard.NotNull(errors).Select(static error => Environment.NewLine + "  " + error)))
    {
        Errors = Guard.Copied(errors);
    }

    /// <summary>Gets every error found, in the order of the input.</summary>
    public IReadOnlyList<InputError> Errors { get; } = [];
}
