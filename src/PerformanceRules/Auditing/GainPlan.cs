using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>The least set of changes that reaches a total.</summary>
public sealed class GainPlan : ILocalizedText
{
    internal GainPlan(decimal wanted, bool isReachable, decimal total, IReadOnlyList<GainChange> changes)
    {
        Wanted = wanted;
        IsReachable = isReachable;
        Total = total;
        Changes = changes;
    }

    /// <summary>Gets the total wanted, in points.</summary>
    public decimal Wanted { get; }

    /// <summary>Gets a value indicating whether the changes reach the total; if not, they are all there are.</summary>
    public bool IsReachable { get; }

    /// <summary>Gets the total, in points, that the sheet reaches with the changes, at least: whole numbers and whole steps may bring a little more.</summary>
    public decimal Total { get; }

    /// <summary>Gets the changes, the one that brings most points first; judgements last. None where the total is reached already.</summary>
    public IReadOnlyList<GainChange> Changes { get; }

    /// <summary>Renders the plan, one change a line.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => string.Join("\n", Changes.Select(change => change.ToText(language)));
}
