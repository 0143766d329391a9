using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads an actual value: a number, the form's text, { "value": 66, "unit": "万元" }, or counts { "done": 9, "of": 10 }.</summary>
internal sealed class ActualConverter : JsonConverter<Actual>, IDescribedConverter
{
    private static readonly string[] Counted = ["done", "of"];

    private static readonly string[] Known = [.. Counted, .. PartsJson.Known];

    public override Actual? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => DecimalConverter.Read(ref reader),
        JsonTokenType.String => Actual.Parse(StringConverter.Read(ref reader)!),
        JsonTokenType.StartObject => ReadParts(ref reader),
        _ => throw JsonTokens.Unexpected($"A number, a text, an object with value and unit or counts with done and of", reader.TokenType),
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
        else if (value.Parts is { } parts)
        {
            PartsJson.Write(writer, parts);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        .. SchemaNodes.NumberOrText(
            "A number in the unit of the target: 97 beside ≥95% is 97%.",
            "The form's own text: \"97%\", \"16批次\", or words, which can only be judged. Without a unit it takes the target's."),
        PartsJson.Describe(),
        SchemaNodes.Object(Counted, [.. Counted.Select(static name => (name, SchemaNodes.Type("number")))]),
    ]);

    private static Actual ReadParts(ref Utf8JsonReader reader)
    {
        PartsJson.Values parts = new();
        decimal?[] counts = new decimal?[Counted.Length];
        Fields.Read(ref reader, (Parts: parts, Counts: counts), Known, static (ref Utf8JsonReader field, string name, (PartsJson.Values Parts, decimal?[] Counts) state) =>
        {
            if (Array.IndexOf(Counted, name) is var index and >= 0)
            {
                state.Counts[index] = DecimalConverter.Read(ref field);
            }
            else
            {
                state.Parts.Read(ref field, name);
            }
        });
        bool isCounted = counts[0] is not null || counts[1] is not null;
        return isCounted && parts.IsGiven ? throw new UnreadableValueException(LocalizedMessage.Of($"An actual value is given as value and unit, or as counts with done and of, not as both."))
            : parts.IsGiven ? Actual.Of(parts.Number, parts.Unit)
            : counts[0] is { } done && counts[1] is { } of ? Actual.OfCounts(done, of)
            : isCounted ? throw FieldException.Lacking($"Counts have both done and of.", [.. Counted.Where((_, index) => counts[index] is null)])
            : throw FieldException.Lacking($"An actual value of parts has a value, or done and of.", "value");
    }
}
