using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules;

/// <summary>Scores submissions by their rulebooks. Implementations are pure functions, safe for use by many threads at once.</summary>
public interface IPerformanceEvaluator
{
    /// <summary>Gives the full report: scores, what does not add up, and on demand the derivation of every score.</summary>
    /// <param name="submission">The submission.</param>
    /// <returns>The report. What is wrong with the submission is a finding in it, not an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> is <see langword="null"/>.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">The submission names a rulebook that is not at hand.</exception>
    EvaluationReport Evaluate(Submission submission);

    /// <summary>Gives the score alone.</summary>
    /// <param name="submission">The submission.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> is <see langword="null"/>.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">The submission names a rulebook that is not at hand.</exception>
    TotalScore Score(Submission submission);

    /// <summary>Lays a submission over its rulebook once, to score it many times.</summary>
    /// <param name="submission">The submission.</param>
    /// <returns>The prepared submission.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> is <see langword="null"/>.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">The submission names a rulebook that is not at hand.</exception>
    PreparedSubmission Prepare(Submission submission);
}
