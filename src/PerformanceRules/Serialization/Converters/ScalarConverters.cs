using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads texts, with a message a form's author understands.</summary>
internal sealed class StringConverter : JsonConverter<string>, IDescribedConverter
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public JsonObject Describe() => SchemaNodes.Type("string");

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PathScan.NameOf(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    public static string? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonTokens.Unexpected($"A text", reader.TokenType);
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableValueException(JsonTokens.HalfCharacter);
        }
    }
}

/// <summary>Reads whole numbers, with a message a form's author understands.</summary>
internal sealed class Int32Converter : JsonConverter<int>, IDescribedConverter
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    public JsonObject Describe() => SchemaNodes.Type("integer");

    public static int Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonTokens.Unexpected($"A whole number", reader.TokenType);
        }

        return reader.TryGetInt32(out int value)
            ? value
            : throw new UnreadableValueException(LocalizedMessage.Of($"A whole number is expected here, between -2147483648 and 2147483647."));
    }
}

/// <summary>Reads true and false, with a message a form's author understands.</summary>
internal sealed class BooleanConverter : JsonConverter<bool>, IDescribedConverter
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonTokens.Unexpected($"true or false", reader.TokenType),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    public JsonObject Describe() => SchemaNodes.Type("boolean");
}
