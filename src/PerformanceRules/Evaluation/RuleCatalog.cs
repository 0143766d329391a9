using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>Chooses the rule of a unit's own indicator: among those its section offers, else among those registered that need no settings.</summary>
internal sealed class RuleCatalog(RuleRegistry registry, Func<RuleRegistration, IScoringRule?> createDefault, IReadOnlyList<IAuditCheck> checks)
{
    private readonly Dictionary<string, Lazy<IScoringRule?>> _defaults = registry.Registrations.ToDictionary(
        static registration => registration.Kind,
        registration => new Lazy<IScoringRule?>(() => createDefault(registration)),
        StringComparer.Ordinal);

    public RuleRegistry Registry { get; } = registry;

    /// <summary>Gets the checks that an audit of what these rules score makes.</summary>
    public IReadOnlyList<IAuditCheck> Checks { get; } = checks;

    public IScoringRule? ByKind(string kind, IReadOnlyList<IScoringRule> offered)
    {
        foreach (IScoringRule rule in offered)
        {
            if (Registry.TryGetName(rule, out string? offeredName) && offeredName == kind)
            {
                return rule;
            }
        }

        return _defaults.TryGetValue(kind, out Lazy<IScoringRule?>? found) ? found.Value : null;
    }

    public IScoringRule? ByEvidence(Evidence evidence, IReadOnlyList<IScoringRule> offered)
    {
        Type type = evidence.GetType();
        for (int index = 0; index < offered.Count; index++)
        {
            if (offered[index].EvidenceType == type)
            {
                // Of several that go by an id, only the row can say which it means.
                return offered[index] is INamedRule { Id: not null } && offered.Skip(index + 1).Any(other => other.EvidenceType == type) ? null : offered[index];
            }
        }

        foreach (RuleRegistration registration in Registry.Taking(evidence))
        {
            if (_defaults[registration.Kind].Value is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
