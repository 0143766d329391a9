using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads a rate: a fraction, the form's text "6.5%" or "无", { "part", "whole" }, or { "budget", "final" }.</summary>
internal sealed class RateConverter : JsonConverter<Rate>, IDescribedConverter
{
    private static readonly string[] Amounts = ["part", "whole", "budget", "final"];

    private static readonly string[] Known = [.. Amounts, .. PartsJson.Known];

    public override Rate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Rate value, JsonSerializerOptions options) => Write(writer, value);

    public JsonObject Describe() => SchemaNodes.AnyOf(
    [
        .. SchemaNodes.NumberOrText("A fraction from -1 to 1: 0.05 is 5%.", "The form's own text: \"6.5%\"; \"无\" is zero."),
        SchemaNodes.Object(
            [],
            ("part", SchemaNodes.Field("The amount that the rate is the share of, in the unit of whole.", "number", "string")),
            ("whole", SchemaNodes.Field("The amount that it is a part of.", "number", "string"))),
        SchemaNodes.Object([], [.. VarianceFields()]),
        PartsJson.Describe(),
    ]);

    /// <summary>Describes the two amounts of a variance.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> VarianceFields() =>
    [
        ("budget", SchemaNodes.Field("The budget at the start of the year (年初预算数).", "number", "string")),
        ("final", SchemaNodes.Field("The final accounts (决算数), in the unit of budget.", "number", "string")),
    ];

    public static Rate Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => DecimalConverter.Read(ref reader),
        JsonTokenType.String => Rate.Parse(StringConverter.Read(ref reader)!),
        JsonTokenType.StartObject => ReadAmounts(ref reader),
        _ => throw JsonTokens.Unexpected($"A rate, a number or a text or an object with part and whole or with budget and final,", reader.TokenType),
    };

    public static void Write(Utf8JsonWriter writer, Rate value)
    {
        if (value.Basis == RateBasis.Given)
        {
            if (value.Number is { } number)
            {
                writer.WriteNumberValue(number);
            }
            else
            {
                writer.WriteStringValue(value.Text);
            }

            return;
        }

        bool variance = value.Basis == RateBasis.Variance;
        writer.WriteStartObject();
        WriteAmount(writer, variance ? "budget" : "part", variance ? value.Divisor : value.Dividend);
        WriteAmount(writer, variance ? "final" : "whole", variance ? value.Dividend : value.Divisor);
        if (variance && value is { Dividend: null, Divisor: null })
        {
            // Without a cell of its own, a variance would be read as the part of a whole.
            writer.WriteString("budget", string.Empty);
        }

        writer.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter writer, string name, Amount? amount)
    {
        if (amount is not null)
        {
            writer.WritePropertyName(name);
            AmountConverter.Write(writer, amount);
        }
    }

    private static Rate ReadAmounts(ref Utf8JsonReader reader)
    {
        Amount?[] amounts = new Amount?[Amounts.Length];
        PartsJson.Values parts = new();
        Fields.Read(ref reader, (Amounts: amounts, Parts: parts), Known, static (ref Utf8JsonReader field, string name, (Amount?[] Amounts, PartsJson.Values Parts) state) =>
        {
            if (Array.IndexOf(Amounts, name) is var index and >= 0)
            {
                state.Amounts[index] = AmountConverter.Read(ref field);
            }
            else
            {
                state.Parts.Read(ref field, name);
            }
        });
        (Amount? part, Amount? whole, Amount? budget, Amount? final) = (amounts[0], amounts[1], amounts[2], amounts[3]);
        bool isPart = part is not null || whole is not null;
        bool isVariance = budget is not null || final is not null;
        if (parts.IsGiven)
        {
            return isPart || isVariance
                ? throw new UnreadableValueException(LocalizedMessage.Of($"A rate is given as value and unit, or computed from two amounts, not both."))
                : Rate.Parse(((Arithmetic.Rational)parts.Number).ToString() + parts.Unit);
        }

        return isPart && isVariance ? throw new UnreadableValueException(LocalizedMessage.Of($"A rate is computed from part and whole, or from budget and final, not from both."))
            : isVariance ? Rate.OfVariance(budget, final)
            : Rate.OfPart(part, whole);
    }
}
