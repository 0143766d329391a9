namespace PerformanceRules.Versions;

/// <summary>One thing that a rulebook says. A fact without a property says that the subject is there.</summary>
internal sealed record RulebookFact(RulebookChangeKind Kind, string Subject, string? Property, string Value)
{
    public (string Subject, string? Property) Key => (Subject, Property);
}
