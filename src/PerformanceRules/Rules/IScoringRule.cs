using System.Text.Json.Serialization;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// A scoring standard (评分标准): the strategy that turns evidence into points. A rule is an immutable value that holds the standard's own
/// numbers; it is pure and safe for use by many threads at once.
/// </summary>
/// <remarks>
/// <para>Derive from <see cref="ScoringRule{TEvidence}"/> rather than implement this: the interface may gain members.</para>
/// <para>A rule that throws, gives nonsense or calls the evaluator that runs it leaves its own row unscored, with a finding. A rule that does not
/// return cannot be stopped, and neither can one that calls the evaluator on a thread of its own making: a rule only computes.</para>
/// </remarks>
public interface IScoringRule
{
    /// <summary>Gets the type of the evidence that the rule takes.</summary>
    [JsonIgnore]
    Type EvidenceType { get; }

    /// <summary>Scores one indicator. Evidence that cannot be scored is an outcome, not an exception.</summary>
    /// <param name="evidence">The evidence, of <see cref="EvidenceType"/>.</param>
    /// <param name="context">The indicator's weight, and where to record what was done.</param>
    /// <returns>The score from 0 to the weight, not yet rounded; or why there is none.</returns>
    RuleOutcome Score(Evidence evidence, in ScoringContext context);

    /// <summary>Checks the rule's own settings, once, when a rulebook is built.</summary>
    /// <param name="weight">The weight of the indicator in points, or <see langword="null"/> where each unit sets its own.</param>
    /// <returns>Every setting that makes no sense; none for a sound rule.</returns>
    IEnumerable<SettingError> CheckSettings(decimal? weight);
}
