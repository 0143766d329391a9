using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Execution rate (预算执行率): executed / budget × weight, never above the weight.
/// </summary>
/// <remarks>Clause: 预算执行率*该指标分值。（得分一档最高不能超过该指标分值上限。）</remarks>
public sealed partial record ExecutionRateRule : FormulaStandard<ExecutionRateEvidence>, IReadingRule
{
    /// <summary>Gets whether the rate is rounded before use; the default is <see cref="RateRounding.Exact"/>.</summary>
    public RateRounding RateRounding { get; init; }

    IReadOnlyList<Reading> IReadingRule.Readings => [ReadingOption<RateRounding>.Describe(ReadingNames.RateRounding, RateRounding)];

    /// <inheritdoc/>
    public IScoringRule WithReading(string name, string option) => name switch
    {
        ReadingNames.RateRounding => this with { RateRounding = ReadingOption<RateRounding>.Parse(name, option) },
        _ => this,
    };

    private protected override bool IsProved => true;

    /// <inheritdoc/>
    protected override Finding? Read(ExecutionRateEvidence evidence, in ScoringContext context, out FormulaRow? row)
    {
        row = null;
        if (Guard.NotNull(evidence) is { Budget: null or { IsBlank: true }, Executed: null or { IsBlank: true }, Rate: { IsBlank: false } given })
        {
            return ReadRate(given, context, out row);
        }

        if ((AmountPair.Read(evidence.Executed, "executed", evidence.Budget, "budget", out AmountPair amounts)
            ?? FundComponentCheck.Check(evidence, context)) is { } fault)
        {
            return fault;
        }

        if (amounts.Dividend > amounts.Divisor && context.RecordsWarnings)
        {
            context.Warn(FindingCodes.OverExecution, FindingKeys.OverExecution, ("executed", evidence.Executed), ("budget", evidence.Budget));
        }

        if (context.RecordsWarnings && evidence.ClaimedRate is { Doubt: { } doubt } claimed)
        {
            Finding doubtful = Faults.Doubtful("claimedRate", claimed.Text, counterpart: null, doubt.Percent, doubt.Fraction);
            context.Warn(doubtful.Code, doubtful.Template, [.. doubtful.Values]);
        }

        row = Formulas(static rule => new ExecutionRateFormulas(((ExecutionRateRule)rule).RateRounding)).OfAmounts.With(amounts.Divisor, amounts.Dividend);
        return null;
    }

    // The form prints the rate alone.
    private Finding? ReadRate(Rate given, in ScoringContext context, out FormulaRow? row)
    {
        row = null;
        if (Rates.Read(given, "rate", RateRounding, context, out Rational rate) is { } fault)
        {
            return fault;
        }

        if (rate.Sign < 0)
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.NegativeAmount, ("field", "rate"), ("value", given.Text));
        }

        row = Formulas(static rule => new ExecutionRateFormulas(((ExecutionRateRule)rule).RateRounding)).OfRate.With(rate);
        return null;
    }

    /// <inheritdoc/>
    protected override ShownInput Show(FormulaInput input, ExecutionRateEvidence evidence)
    {
        if (Guard.NotNull(evidence) is not { Budget: { IsQuantity: true } budget, Executed: { IsQuantity: true } executed })
        {
            return new ShownInput(Unit.Percent.Symbol, Unit.Percent.Factor, IsWhole: false);
        }

        ShownPair shown = ShownPair.Of(budget.Quantity, executed.Quantity);
        AmountPair.Read(executed, "executed", budget, "budget", out AmountPair amounts);
        return new ShownInput(shown.Unit, amounts.Divisor / shown.Reference, IsWhole: false);
    }

    /// <inheritdoc/>
    protected override ExecutionRateEvidence WithValue(ExecutionRateEvidence evidence, ScoreBound bound)
    {
        Guard.NotNull(evidence);
        string? unit = Guard.NotNull(bound).Unit;
        return bound.Name == "rate" ? evidence with { Rate = Rate.Parse(bound.Aim + unit) }
            : evidence with { Executed = unit is null ? bound.Aim.ToDecimal() : Amount.Parse(bound.Aim + unit) };
    }
}
