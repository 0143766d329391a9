namespace PerformanceRules.Findings;

/// <summary>Data that can be rendered as text when somebody asks for it, in the language asked for.</summary>
public interface ILocalizedText
{
    /// <summary>Renders the data as text.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, the same in every culture.</returns>
    string ToText(Language language);
}
