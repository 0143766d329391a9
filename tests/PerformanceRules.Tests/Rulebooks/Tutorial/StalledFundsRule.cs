using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks.Tutorial;

/// <summary>资金滞留: points are taken off for every year that funds lie idle. Clause: 资金每滞留一年扣2分，扣完为止。</summary>
public sealed record StalledFundsRule(decimal DeductionPerYear = 2) : ScoringRule<StalledFundsEvidence>
{
    public override IEnumerable<SettingError> CheckSettings(decimal? weight) =>
        DeductionPerYear > 0 ? [] : [new SettingError("deductionPerYear", "每年扣分应大于零。")];

    protected override RuleOutcome Score(StalledFundsEvidence evidence, in ScoringContext context)
    {
        if (evidence.Years is not { } years || years < 0)
        {
            return RuleOutcome.Unscored("stalled-years-missing", "请填写资金滞留的年数 years（0 或以上）。");
        }

        Rational score = Rational.Max(context.Weight - ((Rational)DeductionPerYear * years), Rational.Zero);
        context.Step("score", "max(weight - years * deductionPerYear, 0)", score, ("weight", context.Weight), ("years", years), ("deductionPerYear", DeductionPerYear));
        return score;
    }
}

public sealed record StalledFundsEvidence(int? Years = null) : Evidence;

[JsonSerializable(typeof(StalledFundsRule))]
[JsonSerializable(typeof(StalledFundsEvidence))]
internal sealed partial class StalledFundsJson : JsonSerializerContext;
