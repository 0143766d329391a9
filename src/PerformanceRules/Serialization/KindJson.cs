using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization;

/// <summary>How the rule and the evidence of a kind are read and written; made when it is first needed.</summary>
internal sealed class KindJson(RuleRegistration registration, RuleJson rules)
{
    private JsonTypeInfo? _rule;
    private JsonTypeInfo? _evidence;

    public string Kind => registration.Kind;

    public Type RuleType => registration.RuleType;

    public Type EvidenceType => registration.EvidenceType;

    public JsonTypeInfo Rule => _rule ??= StrictOptions.Apply(registration.RuleJson, rules);

    public JsonTypeInfo Evidence => _evidence ??= StrictOptions.Apply(registration.EvidenceJson, rules);
}
