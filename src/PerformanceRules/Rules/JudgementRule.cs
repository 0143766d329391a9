using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Judgement (定性): self-assessed points between 0 and the weight, or a rating between 0 and 1, with the text that justifies them. Where the standard
/// names ranges (优良中差; 达成 100–80%), the points lie in the range of the grade that is claimed.
/// </summary>
/// <remarks>
/// Clauses: 如果不能定量评价，则以定性的方式进行自评。达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照100%-80%（含80%）、80%-60%（含60%）、60%-0%合理确定分值。
/// </remarks>
public sealed partial record JudgementRule : ScoringRule<JudgementEvidence>, IReviewedRule
{
    /// <summary>Gets the ranges that the standard names, the best first; none where it names none.</summary>
    public IReadOnlyList<JudgementRange> Ranges { get; init => field = Guard.CopiedOrEmpty(value); } = [];

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight) => JudgementRanges.Check(Ranges);

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) => JudgementRanges.Review(Ranges);

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
            case { Grade: { } grade } when JudgementRanges.FixedShare(Ranges, grade) is { } share:
                return ScoreGrade(share, context);
            default:
                return RuleOutcome.Unscored(FindingCodes.EvidenceMissing, FindingKeys.PointsMissing);
        }

        if (JudgementRanges.Fault(Ranges, evidence.Grade, score, weight) is { } fault)
        {
            return fault;
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

    // A grade of one share, 良 = 0.8, needs no points beside it.
    private static RuleOutcome ScoreGrade(decimal share, in ScoringContext context)
    {
        Rational score = context.Weight * share;
        if (context.RecordsSteps)
        {
            context.Step("score", "weight * share", score, ("weight", context.Weight), ("share", share));
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
