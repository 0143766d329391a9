using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Serialization.Schemas;
using PerformanceRules.Standards.Formulas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads the evidence of a formula: an object with a field for each input.</summary>
internal sealed class FormulaEvidenceConverter : JsonConverter<FormulaEvidence>, IDescribedConverter
{
    public override FormulaEvidence? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonTokens.Unexpected($"An object with a field for each input of the formula", reader.TokenType);
        }

        List<KeyValuePair<string, FormulaValue>> values = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = PathScan.NameOf(ref reader);
            reader.Read();
            if (name.StartsWith("x-", StringComparison.Ordinal) || reader.TokenType == JsonTokenType.Null)
            {
                reader.Skip();
                continue;
            }

            if (values.Exists(value => value.Key == name))
            {
                throw new FieldException("." + name, JsonTokens.Twice);
            }

            try
            {
                values.Add(new KeyValuePair<string, FormulaValue>(name, FormulaValueConverter.Read(ref reader)));
            }
            catch (JsonException exception)
            {
                throw FieldException.Within("." + name, exception);
            }
        }

        return new FormulaEvidence(values);
    }

    public override void Write(Utf8JsonWriter writer, FormulaEvidence value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (KeyValuePair<string, FormulaValue> field in value.Values)
        {
            writer.WritePropertyName(field.Key);
            FormulaValueConverter.Write(writer, field.Value);
        }

        writer.WriteEndObject();
    }

    public JsonObject Describe()
    {
        JsonObject schema = SchemaNodes.Type("object");
        schema["description"] = "A field for each input of the formula, by its name.";
        schema["additionalProperties"] = SchemaNodes.OrNull(new FormulaValueConverter().Describe());
        return schema;
    }
}

/// <summary>Reads a value of a formula: a number, a text of the form, a flag, counts, or a number with its unit.</summary>
internal sealed class FormulaValueConverter : JsonConverter<FormulaValue>, IDescribedConverter
{
    private static readonly string[] Known = ["done", "of", "value", "unit", "op"];

    public static FormulaValue Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => DecimalConverter.Read(ref reader),
        JsonTokenType.String => StringConverter.Read(ref reader)!,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.StartObject => ReadObject(ref reader),
        _ => throw JsonTokens.Unexpected($"A number, a text, true or false, counts with done and of, or a value with its unit", reader.TokenType),
    };

    public static void Write(Utf8JsonWriter writer, FormulaValue value)
    {
        if (value.Counts is { } counts)
        {
            writer.WriteStartObject();
            writer.WriteNumber("done", counts.Done);
            writer.WriteNumber("of", counts.Of);
            writer.WriteEndObject();
        }
        else if (value.Flag is { } flag)
        {
            writer.WriteBooleanValue(flag);
        }
        else if (value is { Number: { } number, Unit: { } unit })
        {
            writer.WriteStartObject();
            writer.WriteNumber("value", number);
            writer.WriteString("unit", unit);
            writer.WriteEndObject();
        }
        else if (value.Number is { } bare)
        {
            writer.WriteNumberValue(bare);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }

    public override FormulaValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, FormulaValue value, JsonSerializerOptions options) => Write(writer, value);

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        .. SchemaNodes.NumberOrText(
            "A number of the input's own unit.",
            "The form's own text: \"96.5%\", \"12人\", a date, or an option of a choice."),
        SchemaNodes.Type("boolean"),
        SchemaNodes.Object(["done", "of"], ("done", SchemaNodes.Type("number")), ("of", SchemaNodes.Type("number"))),
        SchemaNodes.Object(["value"], ("value", SchemaNodes.Type("number")), ("unit", SchemaNodes.Type("string")), ("op", SchemaNodes.Type("string"))),
    ]);

    private static FormulaValue ReadObject(ref Utf8JsonReader reader)
    {
        Parts parts = new();
        Fields.Read(ref reader, parts, Known, static (ref Utf8JsonReader field, string name, Parts state) =>
        {
            switch (name)
            {
                case "unit":
                    state.Unit = StringConverter.Read(ref field);
                    break;
                case "op":
                    state.Operator = StringConverter.Read(ref field);
                    break;
                default:
                    state.Numbers[name] = DecimalConverter.Read(ref field);
                    break;
            }
        });
        return parts.Numbers.TryGetValue("value", out decimal value) && parts.Numbers.Count == 1
            ? parts.Operator is { Length: > 0 } written ? written + (Arithmetic.Rational)value + parts.Unit
                : parts.Unit is { } unit ? FormulaValue.OfQuantity(value, unit)
                : value
            : parts.Numbers.TryGetValue("done", out decimal done) && parts.Numbers.TryGetValue("of", out decimal of) && parts is { Unit: null, Operator: null, Numbers.Count: 2 }
                ? FormulaValue.OfCounts(done, of)
                : throw new FieldException(string.Empty, LocalizedMessage.Of($"Counts have both done and of; a quantity has a value and its unit."));
    }

    private sealed class Parts
    {
        public Dictionary<string, decimal> Numbers { get; } = new(StringComparer.Ordinal);

        public string? Unit { get; set; }

        public string? Operator { get; set; }
    }
}
