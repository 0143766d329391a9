using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules.Extensions.Hosting;

/// <summary>Hands every call on to another evaluator, which is asked for once a call.</summary>
internal abstract class ForwardingEvaluator : IPerformanceEvaluator
{
    public RuleRegistry Rules => Inner.Rules;

    public RulebookCatalog Rulebooks => Inner.Rulebooks;

    public PerformanceJson Json => Inner.Json;

    protected abstract IPerformanceEvaluator Inner { get; }

    public virtual EvaluationReport Evaluate(Submission submission) => Inner.Evaluate(submission);

    public virtual TotalScore Score(Submission submission) => Inner.Score(submission);

    public IEnumerable<EvaluationReport> EvaluateMany(IEnumerable<Submission> submissions) => Inner.EvaluateMany(submissions);

    public IEnumerable<EvaluationReport> EvaluateMany(IEnumerable<Submission> submissions, BatchOptions options, CancellationToken cancellation) =>
        Inner.EvaluateMany(submissions, options, cancellation);

    public PreparedSubmission Prepare(Submission submission) => Inner.Prepare(submission);

    public PreparedSubmission Prepare(Submission submission, Rulebook rulebook) => Inner.Prepare(submission, rulebook);
}
