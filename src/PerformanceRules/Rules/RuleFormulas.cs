namespace PerformanceRules.Rules;

/// <summary>
/// The formulas of a rule, made of its settings once. A copy of the rule with another setting has others; the formulas take no part in the equality of rules.
/// </summary>
internal sealed class RuleFormulas(object owner, object formulas) : IEquatable<RuleFormulas>
{
    /// <summary>Gets the formulas where they are those of a rule.</summary>
    public object? Of(object rule) => ReferenceEquals(rule, owner) ? formulas : null;

    public bool Equals(RuleFormulas? other) => true;

    public override bool Equals(object? obj) => obj is null or RuleFormulas;

    public override int GetHashCode() => 0;
}
