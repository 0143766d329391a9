using System.Text.Json;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Names for what stands in a JSON text, for messages.</summary>
internal static class JsonTokens
{
    public static readonly LocalizedMessage Twice = LocalizedMessage.Of($"This field stands here twice. Keep one of them.");

    public static readonly LocalizedMessage HalfCharacter = LocalizedMessage.Of($"The text holds half a character (a lone surrogate, or broken UTF-8).");

    public static readonly LocalizedMessage NullInList = LocalizedMessage.Of($"A list must not hold null.");

    public static LocalizedMessage Name(JsonTokenType token) => LocalizedMessage.Of(token switch
    {
        JsonTokenType.StartObject => $"an object",
        JsonTokenType.StartArray => $"a list",
        JsonTokenType.String => $"a text",
        JsonTokenType.Number => $"a number",
        JsonTokenType.True => $"true",
        JsonTokenType.False => $"false",
        JsonTokenType.Null => $"null",
        _ => (FormattableString)$"this",
    });

    public static UnreadableValueException Unexpected(FormattableString expected, JsonTokenType found) =>
        new(LocalizedMessage.Of($"{LocalizedMessage.Of(expected)} is expected here, not {Name(found)}."));
}
