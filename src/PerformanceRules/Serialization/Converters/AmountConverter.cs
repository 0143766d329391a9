using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads an amount: a number, or the form's text "620.82万元" or "无".</summary>
internal sealed class AmountConverter : JsonConverter<Amount>, IDescribedConverter
{
    public override Amount? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Amount value, JsonSerializerOptions options) => Write(writer, value);

    public JsonObject Describe() => SchemaNodes.AnyOf(SchemaNodes.NumberOrText(
        "An amount, in the unit of the other amounts of the row: 元, 万元.", "The form's own text: \"620.82万元\"; \"无\" is zero."));

    public static Amount Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => DecimalConverter.Read(ref reader),
        JsonTokenType.String => Amount.Parse(StringConverter.Read(ref reader)!),
        _ => throw JsonTokens.Unexpected($"An amount, a number or a text,", reader.TokenType),
    };

    public static void Write(Utf8JsonWriter writer, Amount value)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
