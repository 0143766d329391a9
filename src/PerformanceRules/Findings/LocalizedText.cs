namespace PerformanceRules.Findings;

/// <summary>A text in both languages. In a message, {name} stands for the value of that name.</summary>
/// <param name="Chinese">The text in Chinese.</param>
/// <param name="English">The text in English.</param>
public sealed record LocalizedText(string Chinese, string English) : ILocalizedText
{
    /// <inheritdoc/>
    public string ToText(Language language) => language == Language.English ? English : Chinese;

    /// <summary>Gives the text in Chinese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Chinese;
}
