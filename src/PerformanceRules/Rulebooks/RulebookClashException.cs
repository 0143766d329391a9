using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <summary>A rulebook that cannot stand beside those that are there; whoever wrote its file is told so in every language.</summary>
#pragma warning disable CA1032 // Nobody makes one without saying what clashes.
internal sealed class RulebookClashException : ArgumentException, ILocalizedText
#pragma warning restore CA1032
{
    private readonly LocalizedMessage _words;

    public RulebookClashException(LocalizedMessage words, string parameter)
        : base(words.ToText(Language.English), parameter) => _words = words;

    public string ToText(Language language) => _words.ToText(language);
}
