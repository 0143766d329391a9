using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads an amount: a number, the form's text "620.82万元" or "无", or { "value": 620.82, "unit": "万元" }.</summary>
internal sealed class AmountConverter : JsonConverter<Amount>, IDescribedConverter
{
    public override Amount? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Amount value, JsonSerializerOptions options) => Write(writer, value);

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        .. SchemaNodes.NumberOrText("An amount, in the unit of the other amounts of the row: 元, 万元.", "The form's own text: \"620.82万元\"; \"无\" is zero."),
        PartsJson.Describe(),
    ]);

    public static Amount Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => DecimalConverter.Read(ref reader),
        JsonTokenType.String => Amount.Parse(StringConverter.Read(ref reader)!),
        JsonTokenType.StartObject => ReadParts(ref reader),
        _ => throw JsonTokens.Unexpected($"An amount, a number, a text or an object with value and unit,", reader.TokenType),
    };

    private static Amount ReadParts(ref Utf8JsonReader reader)
    {
        PartsJson.Values parts = new();
        Fields.Read(ref reader, parts, PartsJson.Known, static (ref Utf8JsonReader field, string name, PartsJson.Values state) => state.Read(ref field, name));
        return Amount.Of(parts.Number, parts.Unit);
    }

    public static void Write(Utf8JsonWriter writer, Amount value)
    {
        if (value.Parts is { } parts)
        {
            PartsJson.Write(writer, parts);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
