using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerformanceRules.Serialization;

/// <summary>Where a value stands in the input: evidence and rules are read later, when their kind is known.</summary>
[JsonConverter(typeof(RawJsonConverter))]
internal readonly struct RawJson(int start, int length)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public bool IsGiven => Length > 0;
}

/// <summary>Steps over a value and keeps its place.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override bool HandleNull => true;

    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int start = checked((int)reader.TokenStartIndex);
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        reader.Skip();
        return new RawJson(start, checked((int)reader.BytesConsumed) - start);
    }

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        throw new NotSupportedException("What was read is written from the model.");
}
