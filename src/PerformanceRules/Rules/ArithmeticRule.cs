using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// The base of the built-in standards that are a formula: first the evidence is read, which says everything that may be wrong with it; what is left is
/// arithmetic, which cannot fail. Rules of your own derive from <see cref="ScoringRule{TEvidence}"/>.
/// </summary>
/// <typeparam name="TEvidence">The evidence that the standard is scored from.</typeparam>
public abstract record ArithmeticRule<TEvidence> : ScoringRule<TEvidence>, IArithmeticRule
    where TEvidence : Evidence
{
    private protected ArithmeticRule()
    {
    }

    RowArithmetic? IArithmeticRule.Read(Evidence evidence, in ScoringContext context) =>
        evidence is TEvidence typed && Read(typed, context, out RowArithmetic? arithmetic) is null ? arithmetic : null;

    /// <inheritdoc/>
    protected sealed override RuleOutcome Score(TEvidence evidence, in ScoringContext context)
    {
        if (Read(Guard.NotNull(evidence), context, out RowArithmetic? arithmetic) is { } fault)
        {
            return fault;
        }

        Rational score = arithmetic!.Score(context.Weight);
        if (context.RecordsSteps)
        {
            arithmetic.Explain(score, context);
        }

        return score;
    }

    /// <summary>Reads the evidence; what stands in the way comes back as the outcome of the row.</summary>
    private protected abstract Finding? Read(TEvidence evidence, in ScoringContext context, out RowArithmetic? arithmetic);
}
