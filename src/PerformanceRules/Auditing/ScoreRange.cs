using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Auditing;

/// <summary>The lowest and the highest total that a sheet can come to: what is not scored yet may earn nothing, or all of its weight.</summary>
/// <param name="Lowest">The lowest total in points.</param>
/// <param name="Highest">The highest total in points.</param>
public sealed record ScoreRange(decimal Lowest, decimal Highest)
{
    /// <summary>Gets a value indicating whether nothing is open: both are the score.</summary>
    public bool IsClosed => Lowest == Highest;

    internal static ScoreRange Of(EvaluationReport report)
    {
        decimal lowest = report.Score;
        decimal highest = report.Score;
        foreach (IndicatorResult row in report.Indicators)
        {
            if (row.Score is not null || row.IsNotApplicable)
            {
                continue;
            }

            switch (EffectOf(report.Rulebook, row.Section))
            {
                case SectionEffect.Counts or SectionEffect.Bonus:
                    highest += row.Weight;
                    break;
                case SectionEffect.Penalty:
                    lowest -= row.Weight;
                    break;
                case SectionEffect.Veto:
                    lowest = 0;
                    break;
            }
        }

        decimal most = report.Rulebook.Definition.HighestTotal ?? report.Weight;
        return new ScoreRange(Math.Max(lowest, 0), Math.Max(Math.Min(highest, most), report.Score));
    }

    private static SectionEffect EffectOf(Rulebook rulebook, string section) =>
        rulebook.Sections.First(top => Holds(top, section)).Effect;

    private static bool Holds(Section section, string id) => section.Id == id || section.Sections.Any(inner => Holds(inner, id));
}
