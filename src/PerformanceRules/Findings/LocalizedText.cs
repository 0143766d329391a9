namespace PerformanceRules.Findings;

/// <summary>A text in Chinese and English, as a rulebook gives it; one of the two may stand for both.</summary>
public sealed record LocalizedText : ILocalizedText
{
    /// <summary>Initializes a text.</summary>
    /// <param name="chinese">The text in Chinese.</param>
    /// <param name="english">The text in English, or <see langword="null"/> where the Chinese one stands for both.</param>
    public LocalizedText(string chinese, string? english = null)
    {
        Chinese = Guard.NotNull(chinese);
        English = english;
    }

    /// <summary>Gets the text in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>Gets the text in English, or <see langword="null"/> where the Chinese one stands for both.</summary>
    public string? English { get; }

    /// <summary>Takes a text that stands for both languages.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LocalizedText(string text) => new(text);

    /// <inheritdoc/>
    public string ToText(Language language) => language == Language.English ? English ?? Chinese : Chinese;

    /// <inheritdoc/>
    public override string ToString() => Chinese;
}
