using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;
using PerformanceRules.Verification;

namespace PerformanceRules;

/// <summary>The way in: scores submissions by the rulebooks and the rules it was built with. Immutable and safe for use by many threads at once.</summary>
public sealed class PerformanceEvaluator : IPerformanceEvaluator
{
    private static readonly Lazy<PerformanceEvaluator> LazyDefault = new(static () => CreateBuilder().Build());

    private readonly RuleCatalog _rules;

    internal PerformanceEvaluator(RuleRegistry rules, RulebookCatalog rulebooks, IReadOnlyList<IAuditCheck> checks)
    {
        Rules = rules;
        Checks = checks;
        Rulebooks = rulebooks;
        Json = new PerformanceJson(rules, rulebooks);
        _rules = new RuleCatalog(rules, Json.CreateDefaultRule, checks);
    }

    /// <summary>Gets the evaluator with the built-in rules and rulebooks.</summary>
    public static PerformanceEvaluator Default => LazyDefault.Value;

    /// <summary>Gets the rules at hand.</summary>
    public RuleRegistry Rules { get; }

    /// <summary>Gets the checks that an audit makes beside those of the rulebook, in the order of the ledger.</summary>
    public IReadOnlyList<IAuditCheck> Checks { get; }

    /// <summary>Gets the rulebooks at hand.</summary>
    public RulebookCatalog Rulebooks { get; }

    /// <summary>Gets the reader and writer of the JSON formats, for these rules and rulebooks.</summary>
    public PerformanceJson Json { get; }

    /// <summary>Starts an evaluator with rules and rulebooks of your own beside the built-in ones.</summary>
    /// <returns>The builder.</returns>
    public static PerformanceEvaluatorBuilder CreateBuilder() => new(withBuiltInRulebooks: true);

    /// <summary>Starts an evaluator with the built-in rules and no rulebook but those that you add.</summary>
    /// <returns>The builder.</returns>
    public static PerformanceEvaluatorBuilder CreateEmptyBuilder() => new(withBuiltInRulebooks: false);

    /// <inheritdoc/>
    public EvaluationReport Evaluate(Submission submission) => Prepare(submission).Evaluate();

    /// <inheritdoc/>
    public TotalScore Score(Submission submission) => Prepare(submission).Score();

    /// <inheritdoc/>
    public IEnumerable<EvaluationReport> EvaluateMany(IEnumerable<Submission> submissions) => EvaluateMany(submissions, new BatchOptions(), CancellationToken.None);

    /// <inheritdoc/>
    public IEnumerable<EvaluationReport> EvaluateMany(IEnumerable<Submission> submissions, BatchOptions options, CancellationToken cancellation) =>
        BatchEvaluation.Run(this, Guard.NotNull(submissions), Guard.NotNull(options), cancellation);

    /// <inheritdoc/>
    public PreparedSubmission Prepare(Submission submission) =>
        Prepare(submission, Rulebooks.Find(Guard.NotNull(submission).Rulebook, submission.Year));

    /// <inheritdoc/>
    public PreparedSubmission Prepare(Submission submission, Rulebook rulebook) => new(Guard.NotNull(submission), Guard.NotNull(rulebook), _rules);

    /// <summary>Verifies a stored report: whether its scores follow from its derivations and its rulebook, and from its sheet where that is given.</summary>
    /// <param name="report">The report, read with <see cref="PerformanceJson.ReadReport(string)"/>.</param>
    /// <param name="sheet">The sheet that it was made of, which is scored anew; <see langword="null"/> to verify the report by itself.</param>
    /// <returns>The verification, with every difference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is <see langword="null"/>.</exception>
    public ReportVerification Verify(StoredReport report, Submission? sheet = null) => ReportVerification.Of(Guard.NotNull(report), this, sheet);
}
