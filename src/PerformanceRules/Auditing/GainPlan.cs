using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing;

/// <summary>The least set of changes that reaches a total.</summary>
public sealed class GainPlan : ILocalizedText
{
    internal GainPlan(decimal wanted, bool isReachable, decimal total, IReadOnlyList<GainChange> changes, Submission submission)
    {
        Submission = submission;
        Wanted = wanted;
        IsReachable = isReachable;
        Total = total;
        Changes = changes;
    }

    /// <summary>Gets the total wanted, in points.</summary>
    public decimal Wanted { get; }

    /// <summary>Gets a value indicating whether the changes reach the total; if not, they are all there are.</summary>
    public bool IsReachable { get; }

    /// <summary>
    /// Gets the total, in points, that the sheet has with the changes, scored again; whole numbers and whole steps may bring a little more than was wanted.
    /// </summary>
    public decimal Total { get; }

    /// <summary>Gets the changes, vetoes first, then the one that brings most points; judgements last. None where the total is reached already.</summary>
    public IReadOnlyList<GainChange> Changes { get; }

    /// <summary>Gets the sheet with the changes made: <see cref="Total"/> is its score.</summary>
    public Submission Submission { get; }

    /// <summary>Renders the plan, one change a line.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => string.Join("\n", Changes.Select(change => change.ToText(language)));
}
