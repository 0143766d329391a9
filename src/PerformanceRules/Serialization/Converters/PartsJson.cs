using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>A quantity in parts: { "value": 66, "unit": "万元" }; without a unit a plain number.</summary>
internal static class PartsJson
{
    public static readonly string[] Known = ["value", "unit"];

    public static JsonObject Describe() => SchemaNodes.Object(
        ["value"],
        ("value", SchemaNodes.Type("number")),
        ("unit", SchemaNodes.Field("The unit of the value, such as 批次 or %; none for that of the quantity beside it.", "string")));

    public static void Write(Utf8JsonWriter writer, (decimal Number, string? Unit) parts)
    {
        if (string.IsNullOrEmpty(parts.Unit))
        {
            writer.WriteNumberValue(parts.Number);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("value", parts.Number);
        writer.WriteString("unit", parts.Unit);
        writer.WriteEndObject();
    }

    /// <summary>The parts as far as they are read.</summary>
    public sealed class Values
    {
        private decimal? _value;

        public bool IsGiven => _value is not null || Unit is not null;

        public string? Unit { get; private set; }

        public decimal Number => _value ?? throw FieldException.Lacking($"A quantity of parts has a value.", "value");

        public void Read(ref Utf8JsonReader field, string name)
        {
            if (name == "value")
            {
                _value = DecimalConverter.Read(ref field);
            }
            else
            {
                Unit = StringConverter.Read(ref field);
            }
        }
    }
}
