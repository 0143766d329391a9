using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// The base of a standard that is written as a formula. Its author reads the evidence into numbers; the score, the derivation and the values that bring points
/// back come from the formula.
/// </summary>
/// <typeparam name="TEvidence">The evidence that the standard is scored from.</typeparam>
public abstract record FormulaStandard<TEvidence> : ScoringRule<TEvidence>, IArithmeticRule, IFormulaStandard, IInvertibleRule
    where TEvidence : Evidence
{
    /// <summary>Gets a value indicating whether the score is a judgement of the unit's own (自评).</summary>
    protected virtual bool IsJudged => false;

    bool IInvertibleRule.IsJudged => IsJudged;

    /// <summary>Gets a value indicating whether the formula is known to have a score of 0 to the weight wherever the evidence can be read.</summary>
    private protected virtual bool IsProved => false;

    RowArithmetic? IArithmeticRule.Read(Evidence evidence, in ScoringContext context)
    {
        if (evidence is not TEvidence typed || Read(typed, context, out FormulaRow? row) is not null)
        {
            return null;
        }

        if (IsProved)
        {
            return new FormulaArithmetic(row!, isWithinWeight: true);
        }

        if (row!.Check(context.Weight) is not null)
        {
            return null;
        }

        Rational score = row.Score(context.Weight);
        return new FormulaArithmetic(row, isWithinWeight: score.Sign >= 0 && score <= context.Weight);
    }

    FormulaRow? IFormulaStandard.Row(Evidence evidence, Rational weight) =>
        evidence is TEvidence typed && Read(typed, ScoringContext.ForWeight(weight), out FormulaRow? row) is null && row!.Check(weight) is null ? row : null;

    string? IFormulaStandard.UnitOf(FormulaInput input, Evidence evidence) => UnitOf(input, (TEvidence)evidence);

    /// <inheritdoc/>
    public ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score) => FormulaInversion.ValueFor(this, evidence, weight, score);

    /// <inheritdoc/>
    public IReadOnlyList<ScoreBound> Cliffs(Evidence evidence, Rational weight) => FormulaInversion.Cliffs(this, evidence, weight);

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound) => WithValue((TEvidence)evidence, bound);

    /// <summary>Changes the input that a bound names to the value to aim at.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>The evidence with the value.</returns>
    protected abstract TEvidence WithValue(TEvidence evidence, ScoreBound bound);

    /// <summary>Reads the evidence into the numbers of the formula.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="context">Where to record warnings, and the steps of the reading itself.</param>
    /// <param name="row">The formula with its values.</param>
    /// <returns>Why the evidence cannot be scored, or <see langword="null"/>.</returns>
    protected abstract Finding? Read(TEvidence evidence, in ScoringContext context, out FormulaRow? row);

    /// <summary>Gives the unit in which an input of the formula is counted, as a reader of the form would name it.</summary>
    /// <param name="input">The input.</param>
    /// <param name="evidence">The evidence.</param>
    /// <returns>The unit, or <see langword="null"/> for a bare number.</returns>
    protected virtual string? UnitOf(FormulaInput input, TEvidence evidence) => null;

    /// <inheritdoc/>
    protected sealed override RuleOutcome Score(TEvidence evidence, in ScoringContext context)
    {
        if ((Read(Guard.NotNull(evidence), context, out FormulaRow? row) ?? (IsProved ? null : FaultOf(row!.Check(context.Weight)))) is { } fault)
        {
            return fault;
        }

        if (context.RecordsSteps)
        {
            FormulaSteps.Record(row!, this as IRuleWords, context);
        }

        return row!.Score(context.Weight);
    }

    private static Finding? FaultOf(FormulaFault? fault) => fault?.Kind switch
    {
        null => null,
        FormulaFaultKind.DivisionByZero => Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.FormulaDivision, ("step", fault.Step), ("divisor", fault.Text)),
        FormulaFaultKind.OutsideTable => Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.FormulaTable, ("step", fault.Step), ("value", fault.Text)),
        _ => Faults.Of(FindingCodes.RuleFailed, FindingKeys.FormulaTooLong, ("step", fault.Step)),
    };
}
