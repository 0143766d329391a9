using System.Text.Json;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>An error inside a value that a converter reads: where it is, relative to the value.</summary>
#pragma warning disable CA1032 // Nobody makes one without saying where.
internal sealed class FieldException : UnreadableValueException
#pragma warning restore CA1032
{
    public FieldException(string relativePath, ILocalizedText words)
        : base(words)
    {
        RelativePath = relativePath;
    }

    /// <summary>Gets the way from the value to the error: ".unit", "[2].item".</summary>
    public string RelativePath { get; }

    /// <summary>Gets the fields whose absence is the error, or nothing where it is another.</summary>
    public IReadOnlyList<string> Absent { get; private init; } = [];

    /// <summary>Makes the error of a value that lacks fields; where they are there but faulty, it is only the consequence of that.</summary>
    public static FieldException Lacking(FormattableString message, params string[] absent) => new(string.Empty, LocalizedMessage.Of(message)) { Absent = absent };

    /// <summary>Passes on the error of a value that was read by itself; its path begins with "$".</summary>
    public static FieldException Of(InputError error) => new(error.Path.Substring(1), error.Words) { Absent = error.Absent };

    /// <summary>Says where the value of a converter stands that an error comes from.</summary>
    public static FieldException Within(string relativePath, JsonException inner)
    {
        FieldException? field = inner as FieldException;
        return new(relativePath + field?.RelativePath, WordsOf(inner)) { Absent = field?.Absent ?? [] };
    }
}
