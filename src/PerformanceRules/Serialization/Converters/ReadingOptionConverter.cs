using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Rules;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads the option of a reading by its name: "whole", "whenFlagged".</summary>
internal sealed class ReadingOptionConverter<TOption> : JsonConverter<TOption>, IDescribedConverter
    where TOption : struct, Enum
{
    public override TOption Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string name = StringConverter.Read(ref reader)!;
        return ReadingOption<TOption>.TryParse(name, out TOption option)
            ? option
            : throw new UnreadableValueException(LocalizedMessage.Of($"There is no option \"{name}\". There are: {string.Join(", ", ReadingOption<TOption>.All)}."));
    }

    public JsonObject Describe() => new() { ["enum"] = new JsonArray([.. ReadingOption<TOption>.All.Select(static name => JsonValue.Create(name))]) };

    public override void Write(Utf8JsonWriter writer, TOption value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ReadingOption<TOption>.NameOf(value));
}
