using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Execution rate (预算执行率): executed / budget × weight, never above the weight.
/// </summary>
/// <remarks>Clause: 预算执行率*该指标分值。（得分一档最高不能超过该指标分值上限。）</remarks>
public sealed partial record ExecutionRateRule : ScoringRule<ExecutionRateEvidence>, IReadingRule
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

    /// <inheritdoc/>
    protected override RuleOutcome Score(ExecutionRateEvidence evidence, in ScoringContext context)
    {
        Guard.NotNull(evidence);
        if (AmountPair.Read(evidence.Executed, "executed", evidence.Budget, "budget", out AmountPair amounts) is { } fault)
        {
            return fault;
        }

        if (FundComponentCheck.Check(evidence, context) is { } componentFault)
        {
            return componentFault;
        }

        Rational executed = amounts.Dividend;
        Rational budget = amounts.Divisor;
        if (executed > budget && context.RecordsWarnings)
        {
            context.Warn(FindingCodes.OverExecution, FindingKeys.OverExecution, ("executed", evidence.Executed), ("budget", evidence.Budget));
        }

        return RateRounding == RateRounding.Exact ? ScoreExactly(executed, budget, context) : ScoreRounded(executed, budget, context);
    }

    private static Rational ScoreExactly(Rational executed, Rational budget, in ScoringContext context)
    {
        Rational weight = context.Weight;
        bool capped = executed > budget;
        Rational score = capped || executed == budget ? weight : weight * executed / budget;
        if (context.RecordsSteps)
        {
            context.Step("rate", "executed / budget", executed / budget, ("executed", executed), ("budget", budget));
            string formula = capped ? "min(executed / budget * weight, weight)" : "executed / budget * weight";
            context.Step("score", formula, score, ("executed", executed), ("budget", budget), ("weight", weight));
        }

        return score;
    }

    private static Rational ScoreRounded(Rational executed, Rational budget, in ScoringContext context)
    {
        Rational rate = (executed / budget).Round(Rates.DecimalsOfPercent2);
        Rational score = Rational.Min(rate * context.Weight, context.Weight);
        if (context.RecordsSteps)
        {
            context.Step(Rates.Percent2, "rate", "round(executed / budget, 4)", rate, ("executed", executed), ("budget", budget));
            string formula = rate > Rational.One ? "min(rate * weight, weight)" : "rate * weight";
            context.Step("score", formula, score, ("rate", rate), ("weight", context.Weight));
        }

        return score;
    }
}
