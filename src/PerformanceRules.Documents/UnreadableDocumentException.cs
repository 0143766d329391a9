using PerformanceRules.Findings;

namespace PerformanceRules.Documents;

/// <summary>A document that cannot be read at all: broken, hostile, of another kind than its name says, or no form of a known rulebook.</summary>
public sealed class UnreadableDocumentException : Exception, ILocalizedText
{
    private readonly string? _chinese;
    private readonly string? _english;

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

    /// <summary>Initializes an exception with a message in both languages.</summary>
    /// <param name="chinese">What is wrong and what to do, in Chinese.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="innerException">The cause, or <see langword="null"/>.</param>
    public UnreadableDocumentException(string chinese, string english, Exception? innerException = null)
        : base(english + " " + chinese, innerException)
    {
        _chinese = chinese;
        _english = english;
    }

    /// <inheritdoc/>
    public string ToText(Language language) => (language == Language.English ? _english : _chinese) ?? Message;
}
