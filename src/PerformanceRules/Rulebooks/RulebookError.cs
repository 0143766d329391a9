using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <summary>Something in a rulebook that cannot be.</summary>
public sealed record RulebookError : ILocalizedText
{
    /// <summary>Initializes an error.</summary>
    /// <param name="path">Where it is, as a JSON path: "$.sections[1].weight".</param>
    /// <param name="message">What is wrong and what to do.</param>
    public RulebookError(string path, string message)
        : this(RemarkCodes.SettingInvalid, path, message)
    {
    }

    /// <summary>Initializes an error with a code.</summary>
    /// <param name="code">The stable code, one of <see cref="RemarkCodes"/>.</param>
    /// <param name="path">Where it is, as a JSON path: "$.sections[1].weight".</param>
    /// <param name="message">What is wrong and what to do.</param>
    public RulebookError(string code, string path, string message)
        : this(code, path, LocalizedMessage.Foreign(Guard.NotNull(message)))
    {
    }

    internal RulebookError(string code, string path, ILocalizedText message)
    {
        Code = Guard.NotNull(code);
        Path = path;
        Words = message;
    }

    /// <summary>Gets the stable code, one of <see cref="RemarkCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Gets where it is, as a JSON path.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong and what to do, in English.</summary>
    public string Message => Words.ToText(Language.English);

    internal ILocalizedText Words { get; }

    /// <inheritdoc/>
    public string ToText(Language language) => Words.ToText(language);

    /// <summary>Writes the path and the message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Path + ": " + Message;
}
