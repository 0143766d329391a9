namespace PerformanceRules.Model;

/// <summary>What a checklist is scored from: the items that were not met (不合格), named or counted.</summary>
public sealed record ChecklistEvidence : Evidence
{
    /// <summary>Gets the items that were not met; an empty list says that all were met.</summary>
    public FailedItems? Failed { get; init; }
}
