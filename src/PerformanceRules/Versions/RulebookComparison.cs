using PerformanceRules.Rulebooks;

namespace PerformanceRules.Versions;

/// <summary>What changed between two rulebooks, such as two versions of one: weights, standards, readings, clauses, grades.</summary>
public sealed class RulebookComparison
{
    private RulebookComparison(Rulebook from, Rulebook to, IReadOnlyList<RulebookChange> changes)
    {
        From = from;
        To = to;
        Changes = changes;
    }

    /// <summary>Gets the first rulebook.</summary>
    public Rulebook From { get; }

    /// <summary>Gets the second rulebook.</summary>
    public Rulebook To { get; }

    /// <summary>Gets every change, in the order of the first rulebook, then of what only the second has; none where they say the same.</summary>
    public IReadOnlyList<RulebookChange> Changes { get; }

    /// <summary>Compares two rulebooks.</summary>
    /// <param name="evaluator">The evaluator that their rules are registered with.</param>
    /// <param name="from">The first rulebook.</param>
    /// <param name="to">The second rulebook.</param>
    /// <returns>The comparison.</returns>
    public static RulebookComparison Compare(PerformanceEvaluator evaluator, Rulebook from, Rulebook to)
    {
        Guard.NotNull(evaluator);
        IReadOnlyList<RulebookFact> before = RulebookFacts.Of(Guard.NotNull(from), evaluator.Json);
        IReadOnlyList<RulebookFact> after = RulebookFacts.Of(Guard.NotNull(to), evaluator.Json);
        return new RulebookComparison(from, to, Compare(before, after));
    }

    private static List<RulebookChange> Compare(IReadOnlyList<RulebookFact> before, IReadOnlyList<RulebookFact> after)
    {
        Dictionary<(string Subject, string? Property), RulebookFact> old = before.ToDictionary(static fact => fact.Key);
        Dictionary<(string Subject, string? Property), RulebookFact> renewed = after.ToDictionary(static fact => fact.Key);
        List<RulebookChange> changes = [];
        foreach (RulebookFact fact in before)
        {
            bool stays = renewed.TryGetValue(fact.Key, out RulebookFact? other);
            if (stays ? fact.Value != other!.Value : IsTold(fact, old, renewed))
            {
                changes.Add(new RulebookChange(fact.Kind, fact.Subject, fact.Property, fact.Value, other?.Value));
            }
        }

        foreach (RulebookFact fact in after)
        {
            if (!old.ContainsKey(fact.Key) && IsTold(fact, renewed, old))
            {
                changes.Add(new RulebookChange(fact.Kind, fact.Subject, fact.Property, before: null, fact.Value));
            }
        }

        return changes;
    }

    // Of a subject that only one of the two has, its being there is told, not each of its fields, nor each of its rules.
    private static bool IsTold(
        RulebookFact fact, Dictionary<(string Subject, string? Property), RulebookFact> own, Dictionary<(string Subject, string? Property), RulebookFact> other)
    {
        if (fact.Property is not null)
        {
            return other.ContainsKey((fact.Subject, null));
        }

        int slash = fact.Subject.IndexOf('/');
        (string, string?) section = (slash < 0 ? fact.Subject : fact.Subject.Substring(0, slash), null);
        return slash < 0 || !own.ContainsKey(section) || other.ContainsKey(section);
    }
}
