using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads the evidence of a stepped deduction; a variance may give its budget and final accounts at once, without current.</summary>
internal sealed class SteppedDeductionEvidenceConverter : JsonConverter<SteppedDeductionEvidence>, IDescribedConverter
{
    private static readonly string[] Known = ["current", "previous", "budget", "final"];

    public override SteppedDeductionEvidence? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonTokens.Unexpected($"An object", reader.TokenType);
        }

        Parts parts = new();
        Fields.Read(ref reader, parts, Known, static (ref Utf8JsonReader field, string name, Parts state) =>
        {
            switch (name)
            {
                case "current":
                    state.Current = RateConverter.Read(ref field);
                    break;
                case "previous":
                    state.Previous = RateConverter.Read(ref field);
                    break;
                case "budget":
                    state.Budget = AmountConverter.Read(ref field);
                    break;
                default:
                    state.Final = AmountConverter.Read(ref field);
                    break;
            }
        });
        bool isVariance = parts.Budget is not null || parts.Final is not null;
        if (isVariance && parts.Current is not null)
        {
            throw new FieldException(".current", LocalizedMessage.Of($"The rate is given as current, or as budget and final, not as both."));
        }

        return new SteppedDeductionEvidence
        {
            Current = isVariance ? Rate.OfVariance(parts.Budget, parts.Final) : parts.Current,
            Previous = parts.Previous,
        };
    }

    public override void Write(Utf8JsonWriter writer, SteppedDeductionEvidence value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteRate(writer, "current", value.Current);
        WriteRate(writer, "previous", value.Previous);
        writer.WriteEndObject();
    }

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        SchemaNodes.Object([], ("current", Described("This year's rate.")), Previous()),
        SchemaNodes.Object([], [.. RateConverter.VarianceFields(), Previous()]),
    ]);

    private static (string Name, JsonObject Schema) Previous() =>
        ("previous", Described("Last year's rate; not needed where the rule has a fixed threshold."));

    private static JsonObject Described(string description)
    {
        JsonObject rate = SchemaNodes.OrNull(new RateConverter().Describe());
        rate["description"] = description;
        return rate;
    }

    private static void WriteRate(Utf8JsonWriter writer, string name, Rate? rate)
    {
        if (rate is not null)
        {
            writer.WritePropertyName(name);
            RateConverter.Write(writer, rate);
        }
    }

    private sealed class Parts
    {
        public Rate? Current { get; set; }

        public Rate? Previous { get; set; }

        public Amount? Budget { get; set; }

        public Amount? Final { get; set; }
    }
}
