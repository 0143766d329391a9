using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Judgement (定性): self-assessed points between 0 and the weight, or a rating between 0 and 1, with the text that justifies them.
/// </summary>
/// <remarks>Clause: 如果不能定量评价，则以定性的方式进行自评。</remarks>
public sealed partial record JudgementRule : ScoringRule<JudgementEvidence>
{
    /// <inheritdoc/>
    protected override RuleOutcome Score(JudgementEvidence evidence, in ScoringContext context)
    {
        Guard.NotNull(evidence);
        Rational weight = context.Weight;
        Rational score;
        switch (evidence)
        {
            case { Points: not null, Rating: not null }:
                return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.PointsAndRating, ("points", evidence.Points), ("rating", evidence.Rating));
            case { Points: { } points }:
                score = points;
                if (points < 0 || score > weight)
                {
                    return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.PointsOutOfRange, ("points", points), ("weight", weight));
                }

                break;
            case { Rating: { } rating }:
                if (rating is < 0 or > 1)
                {
                    return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.RatingOutOfRange, ("rating", rating));
                }

                score = rating * weight;
                break;
            default:
                return RuleOutcome.Unscored(FindingCodes.EvidenceMissing, FindingKeys.PointsMissing);
        }

        if (context.RecordsWarnings && score < weight && !IsExplained(evidence))
        {
            context.Warn(FindingCodes.DeductionUnexplained, FindingKeys.DeductionUnexplained, ("points", score), ("weight", weight));
        }

        if (context.RecordsSteps)
        {
            RecordStep(evidence, score, context);
        }

        return score;
    }

    private static bool IsExplained(JudgementEvidence evidence) =>
        evidence.Actual is { IsBlank: false } || (evidence.Reason is { } reason && !Text.Notation.IsBlank(reason));

    private static void RecordStep(JudgementEvidence evidence, Rational score, in ScoringContext context)
    {
        if (evidence.Rating is { } rating)
        {
            context.Step("score", "rating * weight", score, ("rating", rating), ("weight", context.Weight));
        }
        else
        {
            context.Step("score", "points", score, new Operand("points", score));
        }
    }
}
