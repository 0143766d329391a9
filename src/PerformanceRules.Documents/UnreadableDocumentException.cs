namespace PerformanceRules.Documents;

/// <summary>A document that cannot be read at all: broken, hostile, of another kind than its name says, or no form of a known rulebook.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Initializes an exception.</summary>
    public UnreadableDocumentException()
    {
    }

    /// <summary>Initializes an exception with a message.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public UnreadableDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes an exception with a message and its cause.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public UnreadableDocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
