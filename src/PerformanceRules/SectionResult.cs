using PerformanceRules.Rulebooks;

namespace PerformanceRules;

/// <summary>The score of a section: the sum of what was scored in it and in the sections inside it.</summary>
public sealed class SectionResult
{
    internal SectionResult(Section section, decimal weight, decimal score)
    {
        Section = section;
        Weight = weight;
        Score = score;
    }

    /// <summary>Gets the section of the rulebook.</summary>
    public Section Section { get; }

    /// <summary>Gets the id.</summary>
    public string Id => Section.Id;

    /// <summary>Gets the name.</summary>
    public string Title => Section.Title;

    /// <summary>Gets the weight in points: the rulebook's, and what moved here from a section that the unit has no indicator in.</summary>
    public decimal Weight { get; }

    /// <summary>Gets the score in points.</summary>
    public decimal Score { get; }

    /// <summary>Writes the id, the score and the weight: "outputs: 28.5 / 30".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Score} / {Weight}");
}
