using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads the failed items of a checklist: a list of { "item", "reason" }, or their bare count.</summary>
internal sealed class FailedItemsConverter : JsonConverter<FailedItems>, IDescribedConverter
{
    private static readonly string[] Known = ["item", "reason"];

    public override FailedItems? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => FailedItems.OfCount(Int32Converter.Read(ref reader)),
        JsonTokenType.StartArray => FailedItems.Of(ReadItems(ref reader)),
        _ => throw JsonTokens.Unexpected($"A list of failed items or their count", reader.TokenType),
    };

    public override void Write(Utf8JsonWriter writer, FailedItems value, JsonSerializerOptions options)
    {
        if (value.Items.Count != value.Count)
        {
            writer.WriteNumberValue(value.Count);
            return;
        }

        writer.WriteStartArray();
        foreach (FailedItem item in value.Items)
        {
            writer.WriteStartObject();
            writer.WriteNumber("item", item.Item);
            if (item.Reason is not null)
            {
                writer.WriteString("reason", item.Reason);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        SchemaNodes.Type("integer"),
        new JsonObject
        {
            ["type"] = "array",
            ["items"] = SchemaNodes.Object(
                ["item"],
                ("item", new JsonObject { ["type"] = "integer", ["description"] = "The number of the item, 1 for ①." }),
                ("reason", SchemaNodes.Field("What was not met, and why.", "string"))),
        },
    ]);

    private static List<FailedItem> ReadItems(ref Utf8JsonReader reader)
    {
        List<FailedItem> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                items.Add(ReadItem(ref reader));
            }
            catch (JsonException exception)
            {
                throw FieldException.Within("[" + items.Count.ToString(CultureInfo.InvariantCulture) + "]", exception);
            }
        }

        return items;
    }

    private static FailedItem ReadItem(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonTokens.Unexpected($"A failed item, an object with item and reason,", reader.TokenType);
        }

        Parts parts = new();
        Fields.Read(ref reader, parts, Known, static (ref Utf8JsonReader field, string name, Parts state) =>
        {
            if (name == "item")
            {
                state.Item = Int32Converter.Read(ref field);
            }
            else
            {
                state.Reason = StringConverter.Read(ref field);
            }
        });
        return new FailedItem(parts.Item ?? throw FieldException.Lacking($"A failed item has its number: give item.", "item"), parts.Reason);
    }

    private sealed class Parts
    {
        public int? Item { get; set; }

        public string? Reason { get; set; }
    }
}
