using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Writes a text of the rulebook or of the library's own, which report after report repeats: it is escaped once, and copied from then on.</summary>
internal sealed class RecurringTextConverter : JsonConverter<string>
{
    private static readonly ConditionalWeakTable<string, StrongBox<JsonEncodedText>> Escaped = new();

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => StringConverter.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Escaped.GetValue(value, static text => new StrongBox<JsonEncodedText>(JsonEncodedText.Encode(text, PerformanceJsonContext.Strict.Options.Encoder))).Value);
}
