using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceRules.Model;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads evidence inside evidence; it names the kind of the rule that takes it.</summary>
internal sealed class EvidenceConverter(RuleJson rules) : JsonConverter<Evidence>
{
    public override Evidence? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        (byte[] utf8, InputErrors errors) = NestedJson.Copy(ref reader);
        return NestedJson.Checked(rules.ReadEvidence(utf8, new RawJson(0, utf8.Length), "$", errors), utf8, errors);
    }

    public override void Write(Utf8JsonWriter writer, Evidence value, JsonSerializerOptions options) => rules.WriteKindAndEvidence(writer, value);
}
