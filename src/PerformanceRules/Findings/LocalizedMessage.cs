using System.Globalization;

namespace PerformanceRules.Findings;

/// <summary>
/// A sentence about an input or a rulebook, written in English where it is needed, with its numbers and names as data. <see cref="ChineseMessages"/> has the
/// Chinese words of each.
/// </summary>
internal sealed class LocalizedMessage : ILocalizedText, IEquatable<LocalizedMessage>
{
    private readonly string _english;
    private readonly object?[] _values;

    private LocalizedMessage(string english, object?[] values)
    {
        _english = english;
        _values = values;
    }

    /// <summary>Makes a message of an interpolated text, whose parts are put in when it is rendered.</summary>
    public static LocalizedMessage Of(FormattableString message) => new(message.Format, message.GetArguments());

    /// <summary>Takes the words of somebody else's code, which are the same in every language.</summary>
    public static LocalizedMessage Foreign(string words) => new("{0}", [words]);

    /// <inheritdoc/>
    public string ToText(Language language)
    {
        object?[] values = Array.ConvertAll(_values, value => value is ILocalizedText text ? FaultText.Of(text, shown => shown.ToText(language)) : value);
        return string.Format(CultureInfo.InvariantCulture, language == Language.English ? _english : ChineseMessages.Template(_english), values);
    }

    /// <summary>Tells whether another message says the same.</summary>
    public bool Equals(LocalizedMessage? other) => other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedMessage);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>Gives the message in English.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => ToText(Language.English);
}
