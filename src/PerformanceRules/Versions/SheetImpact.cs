using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Versions;

/// <summary>What a change of rulebook does to one sheet.</summary>
public sealed class SheetImpact
{
    internal SheetImpact(EvaluationReport before, EvaluationReport after)
    {
        Before = before;
        After = after;
        Indicators = [.. Changed(before, after)];
    }

    /// <summary>Gets the submission.</summary>
    public Submission Submission => Before.Submission;

    /// <summary>Gets the report by the first rulebook.</summary>
    public EvaluationReport Before { get; }

    /// <summary>Gets the report by the second rulebook.</summary>
    public EvaluationReport After { get; }

    /// <summary>Gets the points gained, or lost where it is below 0.</summary>
    public decimal Difference => After.Score - Before.Score;

    /// <summary>Gets a value indicating whether both reports are complete, so that the totals can be held against each other.</summary>
    public bool IsComparable => Before.Status == ReportStatus.Complete && After.Status == ReportStatus.Complete;

    /// <summary>Gets the indicators whose score changes, or that only one of the rulebooks scores, in the order of the form.</summary>
    public IReadOnlyList<IndicatorImpact> Indicators { get; }

    private static IEnumerable<IndicatorImpact> Changed(EvaluationReport before, EvaluationReport after)
    {
        foreach (IndicatorResult indicator in before.Indicators)
        {
            decimal? renewed = after.Find(indicator.Id)?.Score;
            if (renewed != indicator.Score)
            {
                yield return new IndicatorImpact(indicator.Id, indicator.Title, indicator.Score, renewed);
            }
        }

        foreach (IndicatorResult indicator in after.Indicators)
        {
            if (before.Find(indicator.Id) is null && indicator.Score is not null)
            {
                yield return new IndicatorImpact(indicator.Id, indicator.Title, before: null, indicator.Score);
            }
        }
    }
}
