using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads a text that stands for both languages, or one in each: { "zh", "en" }.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>, IDescribedConverter
{
    private static readonly string[] Known = ["zh", "en"];

    public override LocalizedText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new LocalizedText(StringConverter.Read(ref reader)!),
        JsonTokenType.StartObject => ReadBoth(ref reader),
        _ => throw JsonTokens.Unexpected($"A text, or an object with zh and en,", reader.TokenType),
    };

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        if (value.English is not { } english)
        {
            writer.WriteStringValue(value.Chinese);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("zh", value.Chinese);
        writer.WriteString("en", english);
        writer.WriteEndObject();
    }

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        SchemaNodes.Type("string"),
        SchemaNodes.Object([], ("zh", SchemaNodes.Field("The text in Chinese.", "string")), ("en", SchemaNodes.Field("The text in English.", "string"))),
    ]);

    private static LocalizedText ReadBoth(ref Utf8JsonReader reader)
    {
        string?[] texts = new string?[Known.Length];
        Fields.Read(ref reader, texts, Known, static (ref Utf8JsonReader field, string name, string?[] state) =>
            state[Array.IndexOf(Known, name)] = StringConverter.Read(ref field));
        return (texts[0] ?? texts[1]) is { } text
            ? new LocalizedText(text, texts[0] is null ? null : texts[1])
            : throw FieldException.Lacking($"A text has zh or en, or both.", Known);
    }
}
