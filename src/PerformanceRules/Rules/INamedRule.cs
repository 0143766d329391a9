namespace PerformanceRules.Rules;

/// <summary>A rule that an open section may list several times, each under an id of its own that a row names.</summary>
public interface INamedRule : IScoringRule
{
    /// <summary>Gets the id, or <see langword="null"/> where the rule is known by its kind alone.</summary>
    string? Id { get; }
}
