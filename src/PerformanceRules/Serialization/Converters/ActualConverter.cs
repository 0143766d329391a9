using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads an actual value: a number in base units, the form's text, or counts { "done": 9, "of": 10 }.</summary>
internal sealed class ActualConverter : JsonConverter<Actual>, IDescribedConverter
{
    private static readonly string[] Known = ["done", "of"];

    public override Actual? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => DecimalConverter.Read(ref reader),
        JsonTokenType.String => Actual.Parse(StringConverter.Read(ref reader)!),
        JsonTokenType.StartObject => ReadCounts(ref reader),
        _ => throw JsonTokens.Unexpected($"A number, a text or counts with done and of", reader.TokenType),
    };

    public override void Write(Utf8JsonWriter writer, Actual value, JsonSerializerOptions options)
    {
        if (value.Counts is { } counts)
        {
            writer.WriteStartObject();
            writer.WriteNumber("done", counts.Done);
            writer.WriteNumber("of", counts.Of);
            writer.WriteEndObject();
        }
        else if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        .. SchemaNodes.NumberOrText(
            "A quantity in base units: a rate is a fraction. Beside a target with a unit, a quantity of that unit.",
            "The form's own text: \"97%\", \"16批次\", or words, which can only be judged. Without a unit it takes the target's."),
        SchemaNodes.Object(Known, [.. Known.Select(static name => (name, SchemaNodes.Type("number")))]),
    ]);

    private static Actual ReadCounts(ref Utf8JsonReader reader)
    {
        decimal?[] counts = new decimal?[Known.Length];
        Fields.Read(ref reader, counts, Known, static (ref Utf8JsonReader field, string name, decimal?[] state) =>
            state[Array.IndexOf(Known, name)] = DecimalConverter.Read(ref field));
        return counts[0] is { } done && counts[1] is { } of
            ? Actual.OfCounts(done, of)
            : throw FieldException.Lacking($"Counts have both done and of.", [.. Known.Where((_, index) => counts[index] is null)]);
    }
}
