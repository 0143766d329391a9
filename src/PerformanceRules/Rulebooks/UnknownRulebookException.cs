using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <summary>A submission names a rulebook that is not at hand, or a year that no version of it covers.</summary>
public sealed class UnknownRulebookException : Exception, ILocalizedText
{
    private readonly LocalizedMessage? _words;

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

    internal UnknownRulebookException(LocalizedMessage words)
        : base(words.ToText(Language.English)) => _words = words;

    /// <summary>Renders what is unknown, and what comes nearest.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => _words?.ToText(language) ?? Message;
}
