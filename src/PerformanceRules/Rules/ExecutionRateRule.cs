using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Execution rate (预算执行率): executed / budget × weight, never above the weight.
/// </summary>
/// <remarks>Clause: 预算执行率*该指标分值。（得分一档最高不能超过该指标分值上限。）</remarks>
public sealed partial record ExecutionRateRule : ArithmeticRule<ExecutionRateEvidence>, IReadingRule
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

    private protected override Finding? Read(ExecutionRateEvidence evidence, in ScoringContext context, out RowArithmetic? arithmetic)
    {
        arithmetic = null;
        if (evidence is { Budget: null or { IsBlank: true }, Executed: null or { IsBlank: true }, Rate: { IsBlank: false } given })
        {
            return ReadRate(given, context, out arithmetic);
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

        arithmetic = RateRounding == RateRounding.Exact ? new ExactRate(amounts) : new RoundedRate(amounts);
        return null;
    }

    // The form prints the rate alone.
    private Finding? ReadRate(Rate given, in ScoringContext context, out RowArithmetic? arithmetic)
    {
        arithmetic = null;
        if (Rates.Read(given, "rate", RateRounding, context, out Rational rate) is { } fault)
        {
            return fault;
        }

        if (rate.Sign < 0)
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.NegativeAmount, ("field", "rate"), ("value", given.Text));
        }

        arithmetic = new GivenRate(rate);
        return null;
    }

    private sealed class GivenRate(Rational rate) : RowArithmetic
    {
        public override Rational Score(in Rational weight) => rate >= Rational.One ? weight : weight * rate;

        public override void Explain(Rational score, in ScoringContext context) =>
            context.Step("score", rate > Rational.One ? "min(rate * weight, weight)" : "rate * weight", score, ("rate", rate), ("weight", context.Weight));
    }

    private sealed class ExactRate(AmountPair amounts) : RowArithmetic
    {
        public override Rational Score(in Rational weight) =>
            amounts.Dividend >= amounts.Divisor ? weight : weight * amounts.Dividend / amounts.Divisor;

        public override void Explain(Rational score, in ScoringContext context)
        {
            (Rational executed, Rational budget) = (amounts.Dividend, amounts.Divisor);
            context.Step("rate", "executed / budget", executed / budget, ("executed", executed), ("budget", budget));
            string formula = executed > budget ? "min(executed / budget * weight, weight)" : "executed / budget * weight";
            context.Step("score", formula, score, ("executed", executed), ("budget", budget), ("weight", context.Weight));
        }
    }

    private sealed class RoundedRate(AmountPair amounts) : RowArithmetic
    {
        private Rational Rate => (amounts.Dividend / amounts.Divisor).Round(Rates.DecimalsOfPercent2);

        public override Rational Score(in Rational weight) => Rational.Min(Rate * weight, weight);

        public override void Explain(Rational score, in ScoringContext context)
        {
            context.Step(Rates.Percent2, "rate", "round(executed / budget, 4)", Rate, ("executed", amounts.Dividend), ("budget", amounts.Divisor));
            string formula = Rate > Rational.One ? "min(rate * weight, weight)" : "rate * weight";
            context.Step("score", formula, score, ("rate", Rate), ("weight", context.Weight));
        }
    }
}
