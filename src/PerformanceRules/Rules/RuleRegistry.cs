using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>The rules at hand, by kind, by type, and by the evidence that they take. Immutable and safe to share.</summary>
public sealed class RuleRegistry
{
    private readonly Dictionary<string, RuleRegistration> _byKind;
    private readonly Dictionary<Type, RuleRegistration> _byRule;

    internal RuleRegistry(IEnumerable<RuleRegistration> registrations)
    {
        Registrations = Guard.Copied(registrations);
        _byKind = Registrations.ToDictionary(static registration => registration.Kind, StringComparer.Ordinal);
        _byRule = Registrations.ToDictionary(static registration => registration.RuleType);
    }

    /// <summary>Gets the registrations in the order they were made.</summary>
    public IReadOnlyList<RuleRegistration> Registrations { get; }

    /// <summary>Finds a rule by its kind.</summary>
    /// <param name="kind">The kind, such as "checklist".</param>
    /// <returns>The registration, or <see langword="null"/>.</returns>
    public RuleRegistration? Find(string kind) => _byKind.TryGetValue(Guard.NotNull(kind), out RuleRegistration? registration) ? registration : null;

    /// <summary>Gives the kind that a rule is registered under.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="InvalidOperationException">The rule's type is not registered.</exception>
    public string KindOf(IScoringRule rule) =>
        TryGetKind(Guard.NotNull(rule), out string? kind)
            ? kind
            : throw new InvalidOperationException($"The rule {rule.GetType()} is not registered; register it under a kind with AddRule.");

    /// <summary>Gives the kind that a rule is registered under, if it is registered.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="kind">The kind, or <see langword="null"/>.</param>
    /// <returns>Whether the rule's type is registered.</returns>
    public bool TryGetKind(IScoringRule rule, [NotNullWhen(true)] out string? kind)
    {
        kind = _byRule.TryGetValue(Guard.NotNull(rule).GetType(), out RuleRegistration? registration) ? registration.Kind : null;
        return kind is not null;
    }

    /// <summary>Gives the name by which a row names a rule: the id that it has in an open section, or its kind.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The id or the kind.</returns>
    /// <exception cref="InvalidOperationException">The rule is not registered.</exception>
    public string NameOf(IScoringRule rule) => (rule as INamedRule)?.Id ?? KindOf(rule);

    /// <summary>Gives the name by which a row names a rule, if the rule is registered.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="name">The id or the kind, or <see langword="null"/>.</param>
    /// <returns>Whether the rule's type is registered.</returns>
    public bool TryGetName(IScoringRule rule, [NotNullWhen(true)] out string? name)
    {
        name = TryGetKind(rule, out string? kind) ? (rule as INamedRule)?.Id ?? kind : null;
        return name is not null;
    }

    /// <summary>Gives what a row shows of some evidence; evidence that its rule does not show is given as its JSON.</summary>
    /// <param name="rule">The rule, or <see langword="null"/> where none could be chosen.</param>
    /// <param name="evidence">The evidence, or <see langword="null"/> where there is none.</param>
    /// <param name="language">The language of labels.</param>
    /// <returns>The cells.</returns>
    public RowView Show(IScoringRule? rule, Evidence? evidence, Language language)
    {
        if (evidence is null)
        {
            return new RowView();
        }

        if (rule is IShownRule shown && rule.EvidenceType.IsInstanceOfType(evidence))
        {
            return shown.Show(evidence, language);
        }

        RuleRegistration? registration = Taking(evidence).FirstOrDefault();
        return new RowView { Actual = registration is null ? evidence.GetType().Name : JsonSerializer.Serialize(evidence, registration.EvidenceJson) };
    }

    internal bool Knows(IScoringRule rule) => _byRule.ContainsKey(rule.GetType());

    internal IEnumerable<RuleRegistration> Taking(Evidence evidence) =>
        Registrations.Where(registration => registration.EvidenceType == evidence.GetType());

    /// <summary>Finds a rule by its kind, if it is registered.</summary>
    /// <param name="kind">The kind, such as "checklist".</param>
    /// <param name="registration">The registration, or <see langword="null"/>.</param>
    /// <returns>Whether a rule of this kind is registered.</returns>
    public bool TryFind(string kind, [NotNullWhen(true)] out RuleRegistration? registration) => _byKind.TryGetValue(Guard.NotNull(kind), out registration);
}
