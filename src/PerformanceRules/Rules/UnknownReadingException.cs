using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>A reading (口径), or an option of one, that no rule has: the caller's mistake, or a rulebook file's, whose reader tells it in every language.</summary>
#pragma warning disable CA1032 // Nobody makes one without saying what is unknown.
internal sealed class UnknownReadingException : ArgumentException, ILocalizedText
#pragma warning restore CA1032
{
    private readonly LocalizedMessage _words;

    public UnknownReadingException(LocalizedMessage words, string parameter)
        : base(words.ToText(Language.English), parameter) => _words = words;

    public string ToText(Language language) => _words.ToText(language);
}
