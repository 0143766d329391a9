using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>The way into the audit: from a report, a derivation or a prepared sheet.</summary>
public static class AuditingExtensions
{
    /// <summary>Compares a sheet's claims, its own arithmetic and its wording with the standard, by every check of the evaluator and of the rulebook.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What the audit is told beside the sheet; <see langword="null"/> for nothing.</param>
    /// <returns>The audit.</returns>
    /// <exception cref="ArgumentException">There are waivers, and no day to compare them with.</exception>
    public static SheetAudit Audit(this EvaluationReport report, AuditOptions? options = null) => SheetAudit.Of(Guard.NotNull(report), options);

    /// <summary>Works out what each reading (口径) of the standard makes of a sheet.</summary>
    /// <param name="prepared">The sheet, laid over its rulebook.</param>
    /// <returns>The analysis.</returns>
    public static ReadingAnalysis AnalyzeReadings(this PreparedSubmission prepared) => ReadingAnalysis.Of(Guard.NotNull(prepared));

    /// <summary>Finds where the lost points are and what would bring them back.</summary>
    /// <param name="report">The report of the sheet.</param>
    /// <returns>The analysis.</returns>
    public static GainAnalysis AnalyzeGains(this EvaluationReport report) => GainAnalysis.Of(Guard.NotNull(report));

    /// <summary>
    /// Works out a derivation anew from the numbers put into its formulas, by an arithmetic of its own. What comes out is the score, or the
    /// rule has recorded something else than it computed.
    /// </summary>
    /// <param name="derivation">The derivation.</param>
    /// <returns>What the last step comes to.</returns>
    /// <exception cref="InvalidOperationException">The derivation has no steps: there is no score.</exception>
    /// <exception cref="FormatException">A formula of a rule of your own is outside the grammar, or names an operand that was not put in.</exception>
    /// <exception cref="DivideByZeroException">A formula of a rule of your own divides by zero.</exception>
    public static Rational Replay(this Derivation derivation)
    {
        IReadOnlyList<Rational> values = derivation.ReplaySteps();
        return values.Count > 0 ? values[values.Count - 1] : throw new InvalidOperationException("There is no score to replay; a finding says why.");
    }

    /// <summary>
    /// The same for every step: what its formula comes to, where a step that names the result of an earlier one gets what the replay found for
    /// it, and not what the rule wrote down. Each is the step's own <see cref="DerivationStep.Value"/>, or the rule has recorded something else.
    /// </summary>
    /// <param name="derivation">The derivation.</param>
    /// <returns>A value for each step, in order.</returns>
    /// <exception cref="FormatException">A formula of a rule of your own is outside the grammar, or names an operand that was not put in.</exception>
    /// <exception cref="DivideByZeroException">A formula of a rule of your own divides by zero.</exception>
    public static IReadOnlyList<Rational> ReplaySteps(this Derivation derivation)
    {
        IReadOnlyList<ExactFraction> values = FormulaReplay.Run(Guard.NotNull(derivation).Steps);
        Rational[] replayed = new Rational[values.Count];
        for (int index = 0; index < replayed.Length; index++)
        {
            replayed[index] = Rational.Create(values[index].Over, values[index].Under);
        }

        return replayed;
    }
}
