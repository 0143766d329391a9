using System.Globalization;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Something in an input that cannot be read, and where it stands.</summary>
public sealed record InputError : ILocalizedText
{
    internal InputError(string path, int line, int column, ILocalizedText message)
    {
        Path = path;
        Line = line;
        Column = column;
        Words = message;
    }

    /// <summary>Gets the JSON path: "$.indicators[3].evidence.faild".</summary>
    public string Path { get; }

    /// <summary>Gets the line, 1 for the first.</summary>
    public int Line { get; }

    /// <summary>Gets the column in characters, 1 for the first.</summary>
    public int Column { get; }

    /// <summary>Gets what is wrong and what to do, in English.</summary>
    public string Message => Words.ToText(Language.English);

    internal ILocalizedText Words { get; }

    /// <inheritdoc/>
    public string ToText(Language language) => Words.ToText(language);

    /// <summary>Gets the stable code, one of <see cref="RemarkCodes"/>.</summary>
    internal string Code { get; init; } = RemarkCodes.Unreadable;

    /// <summary>Gets the fields whose absence is the error, or nothing where it is another.</summary>
    internal IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Writes "line:column: path: message".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1}: {2}: {3}", Line, Column, Path, Message);
}
