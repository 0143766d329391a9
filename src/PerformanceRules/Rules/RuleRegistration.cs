using System.Text.Json.Serialization.Metadata;

namespace PerformanceRules.Rules;

/// <summary>A scoring rule under the kind that names it in JSON, with what is needed to read and write it and its evidence.</summary>
public sealed class RuleRegistration
{
    private RuleRegistration(string kind, JsonTypeInfo rule, JsonTypeInfo evidence)
    {
        Kind = kind;
        RuleJson = rule;
        EvidenceJson = evidence;
    }

    /// <summary>Gets the kind, such as "target-ratio".</summary>
    public string Kind { get; }

    /// <summary>Gets the type of the rule.</summary>
    public Type RuleType => RuleJson.Type;

    /// <summary>Gets the type of the evidence that the rule takes.</summary>
    public Type EvidenceType => EvidenceJson.Type;

    internal JsonTypeInfo RuleJson { get; }

    internal JsonTypeInfo EvidenceJson { get; }

    /// <summary>Registers a rule under a kind.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="kind">The kind: small letters, digits and hyphens.</param>
    /// <param name="rule">How the rule's settings are read and written, from a source-generated context.</param>
    /// <param name="evidence">How its evidence is read and written, from a source-generated context.</param>
    /// <returns>The registration.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is no such name.</exception>
    public static RuleRegistration Create<TRule, TEvidence>(string kind, JsonTypeInfo<TRule> rule, JsonTypeInfo<TEvidence> evidence)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Model.Evidence
    {
        if (Guard.NotNull(kind).Length == 0 || !kind.All(static letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            throw new ArgumentException($"A kind has small letters, digits and hyphens only, not \"{kind}\".", nameof(kind));
        }

        return new RuleRegistration(kind, Guard.NotNull(rule), Guard.NotNull(evidence));
    }
}
