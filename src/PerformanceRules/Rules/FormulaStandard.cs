using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// The base of a standard that is written as a formula. Its author reads the evidence into numbers; the score, the derivation, the values that bring points
/// back and the live formula of a spreadsheet come from the formula.
/// </summary>
/// <typeparam name="TEvidence">The evidence that the standard is scored from.</typeparam>
public abstract record FormulaStandard<TEvidence> : ScoringRule<TEvidence>, IFormulaRule, IFormulaStandard, IInvertibleRule
    where TEvidence : Evidence
{
    bool IInvertibleRule.IsJudged => IsJudged;

    // An empty holder, so that rules with and without formulas are equal.
    private RuleFormulas _formulas = new(new object(), new object());

    /// <summary>Gets a value indicating whether the score is a judgement of the unit's own (自评).</summary>
    private protected virtual bool IsJudged => false;

    /// <summary>Gets a value indicating whether the formula is known to have a score of 0 to the weight wherever the evidence can be read.</summary>
    private protected virtual bool IsProved => false;

    PreparedFormula? IFormulaRule.Read(Evidence evidence, in ScoringContext context)
    {
        if (evidence is not TEvidence typed || Read(typed, context, out FormulaRow? row) is not null || (!IsProved && row!.Check(context.Weight) is not null))
        {
            return null;
        }

        bool isWithinWeight = IsProved || (row!.Score(context.Weight) is var score && score.Sign >= 0 && score <= context.Weight);
        return new PreparedFormula(row!, isWithinWeight);
    }

    FormulaRow? IFormulaStandard.Row(Evidence evidence, Rational weight)
    {
        ScoringContext silent = ScoringContext.ForWeight(weight);
        return evidence is TEvidence typed && Score(typed, silent).Fault is null ? RowOf(typed, silent) : null;
    }

    ShownInput IFormulaStandard.Show(FormulaInput input, Evidence evidence) => Show(input, (TEvidence)evidence);

    /// <inheritdoc/>
    public virtual ScoreBound? ValueFor(Evidence evidence, Rational weight, Rational score) => FormulaInversion.ValueFor(this, evidence, weight, score);

    /// <inheritdoc/>
    public virtual IReadOnlyList<ScoreBound> Cliffs(Evidence evidence, Rational weight) => FormulaInversion.Cliffs(this, evidence, weight);

    Evidence IInvertibleRule.WithValue(Evidence evidence, ScoreBound bound) => WithValue((TEvidence)evidence, bound);

    /// <summary>Reads the evidence into the numbers of the formula.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="context">Where to record warnings, and the steps of the reading itself.</param>
    /// <param name="row">The formula with its values; not <see langword="null"/> where there is no finding.</param>
    /// <returns>Why the evidence cannot be scored, or <see langword="null"/>.</returns>
    protected abstract Finding? Read(TEvidence evidence, in ScoringContext context, out FormulaRow? row);

    /// <summary>Changes the input that a bound names to the value to aim at.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>The evidence with the value.</returns>
    protected abstract TEvidence WithValue(TEvidence evidence, ScoreBound bound);

    /// <summary>
    /// Gives the formula over the values as they were reported. It differs from what <see cref="Read"/> gives where the reading itself changes a value: where a
    /// rate is rounded before its use, the rounding is part of this formula.
    /// </summary>
    /// <param name="evidence">The evidence, which can be scored.</param>
    /// <param name="context">Listens to nothing.</param>
    /// <returns>The formula with its values.</returns>
    protected virtual FormulaRow RowOf(TEvidence evidence, in ScoringContext context)
    {
        Read(evidence, context, out FormulaRow? row);
        return row!;
    }

    /// <summary>Gives how the number of an input is written on the form.</summary>
    /// <param name="input">An input of the formula.</param>
    /// <param name="evidence">The evidence.</param>
    /// <returns>Its unit, how large that is in the numbers of the formula, and whether it is counted.</returns>
    protected virtual ShownInput Show(FormulaInput input, TEvidence evidence) => new(Unit: null, Rational.One, Guard.NotNull(input).IsWhole);

    /// <summary>Gives the formulas that are made of the rule's settings; they are made once, and anew for a copy of the rule with other settings.</summary>
    /// <typeparam name="TFormulas">What holds them.</typeparam>
    /// <param name="create">Makes them of the rule.</param>
    /// <returns>The formulas.</returns>
    protected TFormulas Formulas<TFormulas>(Func<FormulaStandard<TEvidence>, TFormulas> create)
        where TFormulas : class
    {
        if (_formulas.Of(this) is TFormulas known)
        {
            return known;
        }

        TFormulas made = Guard.NotNull(create)(this);
        _formulas = new RuleFormulas(this, made);
        return made;
    }

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
