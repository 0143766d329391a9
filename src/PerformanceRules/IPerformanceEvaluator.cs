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

    /// <summary>Gives the full reports of many submissions, scored on every processor, in the order of the submissions.</summary>
    /// <param name="submissions">The submissions; they are read as the reports are taken, so that the sequence may be of any length.</param>
    /// <returns>The reports. They are made while they are taken: whoever takes no more of them has no more of them made.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submissions"/> is <see langword="null"/>.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">A submission names a rulebook that is not at hand; thrown where its report would stand.</exception>
    IEnumerable<EvaluationReport> EvaluateMany(IEnumerable<Submission> submissions);

    /// <summary>Gives the full reports of many submissions, in the order of the submissions.</summary>
    /// <param name="submissions">The submissions; they are read as the reports are taken, so that the sequence may be of any length.</param>
    /// <param name="options">How many threads take part, and who is told how far it has come.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The reports. They are made while they are taken: whoever takes no more of them has no more of them made.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; thrown while the reports are taken.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">A submission names a rulebook that is not at hand; thrown where its report would stand.</exception>
    IEnumerable<EvaluationReport> EvaluateMany(IEnumerable<Submission> submissions, BatchOptions options, CancellationToken cancellation);

    /// <summary>Lays a submission over its rulebook once, to score it many times.</summary>
    /// <param name="submission">The submission.</param>
    /// <returns>The prepared submission.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> is <see langword="null"/>.</exception>
    /// <exception cref="Rulebooks.UnknownRulebookException">The submission names a rulebook that is not at hand.</exception>
    PreparedSubmission Prepare(Submission submission);

    /// <summary>Lays a submission over a rulebook that it need not name: the same standard under another reading, or another version.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="rulebook">The rulebook; its rules are registered with this evaluator.</param>
    /// <returns>The prepared submission.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    PreparedSubmission Prepare(Submission submission, Rulebooks.Rulebook rulebook);

    /// <summary>Gets the rules at hand.</summary>
    Rules.RuleRegistry Rules { get; }

    /// <summary>Gets the rulebooks at hand.</summary>
    Rulebooks.RulebookCatalog Rulebooks { get; }

    /// <summary>Gets the reader and writer of the JSON formats, for these rules and rulebooks.</summary>
    Serialization.PerformanceJson Json { get; }
}
