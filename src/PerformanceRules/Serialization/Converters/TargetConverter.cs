using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Schemas;
using PerformanceRules.Text;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads a target: a number, the form's text, or { "op": ">=", "value": 20, "unit": "批次" }.</summary>
internal sealed class TargetConverter : JsonConverter<Target>, IDescribedConverter
{
    private static readonly string[] Known = ["op", "value", "unit"];

    public override Target? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => DecimalConverter.Read(ref reader),
        JsonTokenType.String => Target.Parse(StringConverter.Read(ref reader)!),
        JsonTokenType.StartObject => ReadParts(ref reader),
        _ => throw JsonTokens.Unexpected($"A number, a text or an object with op, value and unit", reader.TokenType),
    };

    public override void Write(Utf8JsonWriter writer, Target value, JsonSerializerOptions options)
    {
        if (value.Parts is not { } parts)
        {
            writer.WriteStringValue(value.Text);
        }
        else if (value is { Comparison: Comparison.None } && parts.Unit is null)
        {
            writer.WriteNumberValue(parts.Number);
        }
        else
        {
            writer.WriteStartObject();
            if (value.Comparison != Comparison.None)
            {
                writer.WriteString("op", value.Comparison.ToSymbol());
            }

            writer.WriteNumber("value", parts.Number);
            if (parts.Unit is not null)
            {
                writer.WriteString("unit", parts.Unit);
            }

            writer.WriteEndObject();
        }
    }

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        .. SchemaNodes.NumberOrText(
            "A number in the unit of the actual value: 95 beside 97% is 95%.",
            "The form's own text: \"≥95%\", \"不少于5份\", or words, which can only be judged."),
        SchemaNodes.Object(
            ["value"],
            ("op", Operator()),
            ("value", SchemaNodes.Type("number")),
            ("unit", SchemaNodes.Field("The unit of the value, such as 批次 or %; none for that of the actual value.", "string"))),
    ]);

    // An operator proper, or one in words or in another glyph: "不低于", "≧".
    private static JsonObject Operator() => SchemaNodes.AnyOf(
    [
        new JsonObject { ["enum"] = new JsonArray(">=", "<=", "=", ">", "<") },
        new JsonObject { ["type"] = "string", ["pattern"] = "[<=>\\u0100-\\uffff]" },
        SchemaNodes.Type("null"),
    ]);

    private static Target ReadParts(ref Utf8JsonReader reader)
    {
        Parts parts = new();
        Fields.Read(ref reader, parts, Known, static (ref Utf8JsonReader field, string name, Parts state) =>
        {
            switch (name)
            {
                case "op":
                    string text = StringConverter.Read(ref field)!;
                    state.Comparison = Notation.TryReadOperator(text, out Comparison comparison)
                        ? comparison
                        : throw new UnreadableValueException(LocalizedMessage.Of($"\"{text}\" is no operator. There are: >=, <=, =, >, <."));
                    break;
                case "value":
                    state.Value = DecimalConverter.Read(ref field);
                    break;
                default:
                    state.Unit = StringConverter.Read(ref field);
                    break;
            }
        });
        return parts.Value is { } value
            ? Target.Of(parts.Comparison, value, parts.Unit is { Length: > 0 } unit ? unit : null)
            : throw FieldException.Lacking($"A target of parts has a value.", "value");
    }

    private sealed class Parts
    {
        public Comparison Comparison { get; set; }

        public decimal? Value { get; set; }

        public string? Unit { get; set; }
    }
}
