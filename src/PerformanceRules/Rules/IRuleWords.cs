using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>A rule that has words of its own for the names of its inputs, settings and steps.</summary>
public interface IRuleWords : IScoringRule
{
    /// <summary>Gives a name of the rule's formulas in words.</summary>
    /// <param name="name">The name, such as "shortfall".</param>
    /// <param name="language">The language.</param>
    /// <returns>The words; the name itself where it has none; <see langword="null"/> where the name is none of the rule's own.</returns>
    string? WordsFor(string name, Language language);
}
