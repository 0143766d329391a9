using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Writes an exact number as a JSON number where a decimal holds it, else as a fraction in a text: "1/3". Reads both.</summary>
internal sealed class RationalConverter : JsonConverter<Rational>
{
    public override Rational Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? DecimalConverter.Read(ref reader)
        : Rational.TryParse(StringConverter.Read(ref reader), out Rational value) ? value
        : throw new JsonException("A number or a fraction such as \"1/3\" is expected here.");

    public override void Write(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options)
    {
        if (value.TryToDecimal(out decimal exact))
        {
            writer.WriteNumberValue(exact);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }
}
