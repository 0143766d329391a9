using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>A reading (口径): one of several ways in which a standard's wording can be taken, and the one that is taken.</summary>
public sealed record ReadingChoice : ILocalizedText
{
    /// <summary>Initializes a reading with the option taken.</summary>
    /// <param name="name">The name of the reading, such as "steps".</param>
    /// <param name="option">The option taken, such as "whole".</param>
    public ReadingChoice(string name, string option)
    {
        Name = Guard.NotNull(name);
        Option = Guard.NotNull(option);
    }

    /// <summary>Gets the name of the reading, such as "steps".</summary>
    public string Name { get; }

    /// <summary>Gets the option taken, such as "whole".</summary>
    public string Option { get; }

    /// <summary>Says the reading in words: "counting of steps: full steps only; one exactly reached counts".</summary>
    /// <inheritdoc/>
    public string ToText(Language language) =>
        ReadingTerms.Name(Name, language) + (language == Language.English ? ": " : "：") + ReadingTerms.Option(Name, Option, language);

    /// <summary>Writes "steps=whole".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name + "=" + Option;
}
