using System.Runtime.CompilerServices;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>The base of every scoring standard, built-in or your own: a record that takes one type of evidence.</summary>
/// <typeparam name="TEvidence">The evidence that the standard is scored from.</typeparam>
public abstract record ScoringRule<TEvidence> : IScoringRule
    where TEvidence : Evidence
{
#pragma warning disable CA1033 // A public property, even one that JSON ignores, would be a setting that is accepted and never read.
    /// <inheritdoc/>
    Type IScoringRule.EvidenceType => typeof(TEvidence);
#pragma warning restore CA1033

    /// <inheritdoc/>
    public RuleOutcome Score(Evidence evidence, in ScoringContext context) =>
        evidence is TEvidence typed
            ? Score(typed, context)
            : WrongEvidence(evidence);

    /// <inheritdoc/>
    public virtual IEnumerable<SettingError> CheckSettings(decimal? weight) => [];

    /// <summary>Scores one indicator.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="context">The indicator's weight, and where to record what was done.</param>
    /// <returns>The score from 0 to the weight, not yet rounded; or why there is none.</returns>
    protected abstract RuleOutcome Score(TEvidence evidence, in ScoringContext context);

    [MethodImpl(MethodImplOptions.NoInlining)] // Off the path that every row takes.
    private static Finding WrongEvidence(Evidence? evidence) =>
        Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.WrongEvidence, ("expected", typeof(TEvidence).Name), ("found", evidence?.GetType().Name));
}
