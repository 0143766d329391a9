using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace Application;

/// <summary>A standard that the library has not: points off for every day that a paper came late, never below 0.</summary>
public sealed record LatenessRule : ScoringRule<LatenessEvidence>
{
    public required decimal DeductionPerDay { get; init; }

    public override IEnumerable<SettingError> CheckSettings(decimal? weight)
    {
        if (DeductionPerDay <= 0)
        {
            yield return new SettingError("deductionPerDay", "The deduction for a day is more than 0 points.");
        }
    }

    protected override RuleOutcome Score(LatenessEvidence evidence, in ScoringContext context)
    {
        if (evidence.Days is not { } days || days < 0)
        {
            return RuleOutcome.Unscored("evidence-invalid", "Give the days, 0 or more.");
        }

        Rational score = Rational.Max(context.Weight - ((Rational)DeductionPerDay * days), Rational.Zero);
        context.Step(
            "score",
            "max(weight - days * deductionPerDay, 0)",
            score,
            ("weight", context.Weight),
            ("days", days),
            ("deductionPerDay", DeductionPerDay));
        return score;
    }
}

public sealed record LatenessEvidence : Evidence
{
    public int? Days { get; init; }
}

[JsonSerializable(typeof(LatenessRule))]
[JsonSerializable(typeof(LatenessEvidence))]
public sealed partial class ApplicationJson : JsonSerializerContext;
