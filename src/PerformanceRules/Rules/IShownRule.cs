using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>A rule that says how a row of a sheet shows its evidence: the one view that terminal, HTML, Markdown, Word and Excel ask for.</summary>
public interface IShownRule : IScoringRule
{
    /// <summary>Gives the cells of a row.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="language">The language of labels; what was reported stays in its own words.</param>
    /// <returns>The cells.</returns>
    RowView Show(Evidence evidence, Language language);
}
