using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>What a type has at a path.</summary>
internal enum JsonShapeKind
{
    /// <summary>A text, a number or the like.</summary>
    Value,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>Nothing: the type has no such member.</summary>
    UnknownMember,
}

/// <summary>Says what was expected where reading failed.</summary>
internal sealed class JsonShape
{
    private readonly IReadOnlyList<string> _siblings;
    private readonly string _name;

    private JsonShape(JsonShapeKind kind, string name, IReadOnlyList<string> siblings)
    {
        Kind = kind;
        _name = name;
        _siblings = siblings;
    }

    public JsonShapeKind Kind { get; }

    public static JsonShape Of(JsonTypeInfo type, string path)
    {
        string last = string.Empty;
        foreach (string segment in JsonPlaces.Segments(path))
        {
            last = segment;
            if (type.Kind == JsonTypeInfoKind.Enumerable && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                type = type.Options.GetTypeInfo(type.ElementType!);
                continue;
            }

            JsonPropertyInfo? property = type.Properties.FirstOrDefault(candidate => candidate.Name == segment && IsRead(candidate));
            if (property is null)
            {
                return type.Kind == JsonTypeInfoKind.Object
                    ? new JsonShape(JsonShapeKind.UnknownMember, segment, [.. type.Properties.Where(IsRead).Select(static known => known.Name)])
                    : new JsonShape(JsonShapeKind.Value, segment, []);
            }

            type = type.Options.GetTypeInfo(property.PropertyType);
        }

        JsonShapeKind kind = type.Kind switch
        {
            JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => JsonShapeKind.Object,
            JsonTypeInfoKind.Enumerable => JsonShapeKind.List,
            _ => JsonShapeKind.Value,
        };
        return new JsonShape(kind, last, []);
    }

    public ILocalizedText Explain(JsonException exception, JsonTokenType found)
    {
        if (Kind == JsonShapeKind.UnknownMember)
        {
            return UnknownField.Explain(_name, _siblings);
        }

        if (LacksMembers(exception))
        {
            return LocalizedMessage.Of($"A field is missing: {string.Join(", ", AbsentMembers(exception))}.");
        }

        return (Kind, found) switch
        {
            (JsonShapeKind.Object, not JsonTokenType.StartObject) => LocalizedMessage.Of($"An object is expected here, not {JsonTokens.Name(found)}."),
            (JsonShapeKind.List, not JsonTokenType.StartArray) => LocalizedMessage.Of($"A list is expected here, not {JsonTokens.Name(found)}."),
            _ when exception.InnerException is not null => LocalizedMessage.Of($"The value cannot be read: {FaultText.Of(exception.InnerException)}"),
            _ when exception.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) => LocalizedMessage.Of($"The value cannot be read from {JsonTokens.Name(found)}."),
            _ => UnreadableValueException.WordsOf(exception),
        };
    }

    /// <summary>The names of the members that an error says are missing; none where it is another error.</summary>
    public IReadOnlyList<string> AbsentMembers(JsonException exception) =>
        LacksMembers(exception) ? [.. exception.Message.Split('\'').Where(static (_, index) => index % 2 == 1).Skip(1)] : [];

    // The message is: JSON deserialization for type 'T' was missing required properties including: 'a', 'b'.
    private bool LacksMembers(JsonException exception) =>
        Kind == JsonShapeKind.Object && exception.Message.IndexOf("missing required properties", StringComparison.Ordinal) >= 0;

    private static bool IsRead(JsonPropertyInfo property) => property.Set is not null || property.AssociatedParameter is not null;
}
