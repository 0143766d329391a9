using PerformanceRules.Findings;

namespace PerformanceRules.Verification;

/// <summary>Something in a stored report that does not follow from its derivations, its rulebook or its sheet.</summary>
public sealed class ReportDifference : ILocalizedText
{
    private readonly LocalizedMessage _message;

    internal ReportDifference(string path, LocalizedMessage message)
    {
        Path = path;
        _message = message;
    }

    /// <summary>Gets the JSON path in the report: "$.indicators[3].score".</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public string ToText(Language language) => _message.ToText(language);

    /// <summary>Writes the path and the message in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Path + ": " + ToText(Language.English);
}
