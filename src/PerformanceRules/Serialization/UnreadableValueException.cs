using System.Text.Json;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>A value that a converter cannot read, in words of every language.</summary>
#pragma warning disable CA1032 // Nobody makes one without saying what is wrong.
internal class UnreadableValueException : JsonException
#pragma warning restore CA1032
{
    public UnreadableValueException(ILocalizedText words)
        : base(words.ToText(Language.English)) => Words = words;

    /// <summary>Gets what is wrong and what to do.</summary>
    public ILocalizedText Words { get; }

    /// <summary>Gives the words of an error; those of a converter of a user's own are the same in every language.</summary>
    public static ILocalizedText WordsOf(JsonException exception) =>
        (exception as UnreadableValueException)?.Words ?? LocalizedMessage.Foreign(FaultText.Of(exception));
}
