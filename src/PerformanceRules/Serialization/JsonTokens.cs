using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>Names for what stands in a JSON text, for messages.</summary>
internal static class JsonTokens
{
    public const string Twice = "This field stands here twice. Keep one of them.";

    public const string HalfCharacter = "The text holds half a character (a lone surrogate, or broken UTF-8).";

    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "this",
    };

    public static JsonException Unexpected(string expected, JsonTokenType found) => new($"{expected} is expected here, not {Name(found)}.");
}
