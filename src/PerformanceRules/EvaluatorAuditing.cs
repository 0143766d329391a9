using PerformanceRules.Auditing;
using PerformanceRules.Model;

namespace PerformanceRules;

/// <summary>What an evaluator can tell about a sheet beside its score.</summary>
public static class EvaluatorAuditing
{
    /// <summary>Scores a sheet and compares its claims, its own arithmetic and its wording with the standard.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="options">What the audit is told beside the sheet; <see langword="null"/> for nothing.</param>
    /// <returns>The audit.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">The submission names a rulebook that is not at hand.</exception>
    public static SheetAudit Audit(this IPerformanceEvaluator evaluator, Submission submission, AuditOptions? options = null) =>
        Guard.NotNull(evaluator).Evaluate(submission).Audit(options);

    /// <summary>Works out what each reading (口径) of the standard makes of a sheet.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="submission">The submission.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">The submission names a rulebook that is not at hand.</exception>
    public static ReadingAnalysis AnalyzeReadings(this IPerformanceEvaluator evaluator, Submission submission) =>
        Guard.NotNull(evaluator).Prepare(submission).AnalyzeReadings();

    /// <summary>Finds where the lost points of a sheet are and what would bring them back.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="submission">The submission.</param>
    /// <returns>The analysis.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">The submission names a rulebook that is not at hand.</exception>
    public static GainAnalysis AnalyzeGains(this IPerformanceEvaluator evaluator, Submission submission) =>
        Guard.NotNull(evaluator).Evaluate(submission).AnalyzeGains();
}
