using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads a rule inside a rule by its kind.</summary>
internal sealed class ScoringRuleConverter(RuleJson rules) : JsonConverter<IScoringRule>
{
    public override IScoringRule? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        (byte[] utf8, InputErrors errors) = NestedJson.Copy(ref reader);
        return NestedJson.Checked(rules.ReadRule(utf8, new RawJson(0, utf8.Length), "$", errors), utf8, errors);
    }

    public override void Write(Utf8JsonWriter writer, IScoringRule value, JsonSerializerOptions options) => rules.WriteRule(writer, value);
}
