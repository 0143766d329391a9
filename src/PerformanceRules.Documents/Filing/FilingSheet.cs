using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Filing;

/// <summary>
/// The form as a unit files it: the published columns alone, 得分 filled with what the unit gives itself, or with the computed score where it gave none;
/// its own texts word for word, and nothing of ours on it.
/// </summary>
internal static class FilingSheet
{
    public static ScoredSheet Of(EvaluationReport report, ScoredFormOptions options) =>
        report.Rulebook.Sections.SelectMany(Reading.RulebookTitles.IndicatorsOf).All(static indicator => indicator.Rule is ExecutionRateRule)
            ? ProjectFiling.Of(report, options)
            : DepartmentFiling.Of(report, options);

    /// <summary>Gives what a row files: its claim, or its computed score.</summary>
    public static decimal? PointsOf(IndicatorResult result) => result.Claimed ?? result.Score;

    /// <summary>Gives what the sheet files: the total claimed, or what its rows file together; nothing where a row files nothing.</summary>
    public static decimal? TotalOf(EvaluationReport report) => report.Claimed
        ?? (report.Indicators.All(static row => PointsOf(row) is not null || row.IsNotApplicable) ? report.Indicators.Sum(static row => PointsOf(row) ?? 0) : null);

    public static RowTexts? TextsOf(ScoredFormOptions options, string id) => options.Texts.TryGetValue(id, out RowTexts? texts) ? texts : null;
}
