using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PerformanceRules.Rules;

/// <summary>A scoring rule under the kind that names it in JSON, with what is needed to read and write it and its evidence.</summary>
public sealed class RuleRegistration
{
    private readonly Func<Type, JsonTypeInfo> _json;

    private RuleRegistration(string kind, Type rule, Type evidence, Func<Type, JsonTypeInfo> json)
    {
        if (Guard.NotNull(kind).Length == 0 || !kind.All(static letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            throw new ArgumentException($"A kind has small letters, digits and hyphens only, not \"{kind}\".", nameof(kind));
        }

        Kind = kind;
        RuleType = rule;
        EvidenceType = evidence;
        _json = json;
    }

    /// <summary>Gets the kind, such as "target-ratio".</summary>
    public string Kind { get; }

    /// <summary>Gets the type of the rule.</summary>
    public Type RuleType { get; }

    /// <summary>Gets the type of the evidence that the rule takes.</summary>
    public Type EvidenceType { get; }

    /// <summary>Changes a rule that was read from JSON, as the application wants it.</summary>
    internal Func<IScoringRule, IScoringRule>? Configure { get; private init; }

    internal JsonTypeInfo RuleJson => _json(RuleType);

    internal JsonTypeInfo EvidenceJson => _json(EvidenceType);

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
        Guard.NotNull(rule);
        Guard.NotNull(evidence);
        return new RuleRegistration(kind, typeof(TRule), typeof(TEvidence), type => type == typeof(TRule) ? rule : evidence);
    }

    /// <summary>Registers a rule under a kind; the context is asked when the kind is first read or written.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="kind">The kind: small letters, digits and hyphens.</param>
    /// <param name="json">A source-generated context that knows both types.</param>
    /// <returns>The registration.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is no such name.</exception>
    public static RuleRegistration Create<TRule, TEvidence>(string kind, JsonSerializerContext json)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Model.Evidence
    {
        Guard.NotNull(json);
        return Create<TRule, TEvidence>(kind, () => json);
    }

    internal static RuleRegistration Create<TRule, TEvidence>(string kind, Func<JsonSerializerContext> json)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Model.Evidence =>
        new(kind, typeof(TRule), typeof(TEvidence), type => json().GetTypeInfo(type)
            ?? throw new InvalidOperationException($"{json().GetType()} does not know {type}; add [JsonSerializable(typeof({type.Name}))] to it."));

    internal RuleRegistration Configured(Func<IScoringRule, IScoringRule> configure) => new(Kind, RuleType, EvidenceType, _json) { Configure = configure };
}
