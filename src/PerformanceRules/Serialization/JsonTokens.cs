using System.Text.Json;

namespace PerformanceRules.Serialization;

/// <summary>Names for what stands in a JSON text, for messages.</summary>
internal static class JsonTokens
{
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
