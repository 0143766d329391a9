namespace PerformanceRules.Rules;

/// <summary>A rule whose evidence has fields that its settings name.</summary>
public interface IEvidenceFields : IScoringRule
{
    /// <summary>Gets the names of the fields that the evidence may have.</summary>
    IReadOnlyList<string> Fields { get; }
}
