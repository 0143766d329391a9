using System.Text.Json.Serialization;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Auditing;

/// <summary>
/// Two reports of one rulebook held side by side: last year's and this year's, before and after a correction, two readings. It says what moved,
/// by how many points, and why. Immutable and safe to share.
/// </summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<ReportComparison>))]
public sealed class ReportComparison
{
    private ReportComparison(EvaluationReport before, EvaluationReport after)
    {
        Before = before;
        After = after;
        Changes = [.. IndicatorChange.All(before, after).OrderByDescending(static change => Math.Abs(change.Difference))];
        Sections =
        [
            .. before.Sections.Select(section => new SectionChange(section, after.Sections.FirstOrDefault(other => other.Id == section.Id))),
            .. after.Sections.Where(section => before.Sections.All(other => other.Id != section.Id)).Select(static section => new SectionChange(null, section)),
        ];
    }

    /// <summary>Gets the first report.</summary>
    public EvaluationReport Before { get; }

    /// <summary>Gets the second report.</summary>
    public EvaluationReport After { get; }

    /// <summary>Gets the second total less the first.</summary>
    public decimal Difference => After.Score - Before.Score;

    /// <summary>Gets every section with both its scores, in the order of the form.</summary>
    public IReadOnlyList<SectionChange> Sections { get; }

    /// <summary>Gets the indicators of which score, claim or evidence changed, the one that moved most first.</summary>
    public IReadOnlyList<IndicatorChange> Changes { get; }

    /// <summary>Holds two reports side by side.</summary>
    /// <param name="before">The first report.</param>
    /// <param name="after">The second report, by the same rulebook; its version or its readings may differ.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">The reports are by different rulebooks.</exception>
    public static ReportComparison Compare(EvaluationReport before, EvaluationReport after)
    {
        string left = Guard.NotNull(before).Rulebook.Id;
        string right = Guard.NotNull(after).Rulebook.Id;
        return left == right
            ? new ReportComparison(before, after)
            : throw new ArgumentException($"Only reports by the same rulebook can be compared, not {left} with {right}.", nameof(after));
    }
}
