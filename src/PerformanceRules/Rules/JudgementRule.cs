using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
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
public sealed partial record JudgementRule : FormulaStandard<JudgementEvidence>, IReviewedRule
{
    /// <summary>Gets the ranges that the standard names, the best first; none where it names none.</summary>
    public IReadOnlyList<JudgementRange> Ranges { get; init => field = Guard.CopiedOrEmpty(value); } = [];

    /// <inheritdoc/>
    public override IEnumerable<SettingError> CheckSettings(decimal? weight) => JudgementRanges.Check(Ranges);

    /// <inheritdoc/>
    public IEnumerable<SettingRemark> Review(SettingContext context) => JudgementRanges.Review(Ranges);

    private protected override bool IsJudged => true;

    private protected override bool IsProved => true;

    /// <inheritdoc/>
    protected override Finding? Read(JudgementEvidence evidence, in ScoringContext context, out FormulaRow? row)
    {
        row = Guard.NotNull(evidence) switch
        {
            { Points: not null } => JudgementFormulas.OfPoints.With(evidence.ExactPoints),
            { Rating: { } rating } => JudgementFormulas.OfRating.With(rating),
            { Grade: { } grade } when JudgementRanges.FixedShare(Ranges, grade) is { } share => JudgementFormulas.OfShare.With(share),
            _ => null,
        };
        return row is null ? Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.PointsMissing) : Check(evidence, row.Score(context.Weight), context);
    }

    /// <inheritdoc/>
    protected override JudgementEvidence WithValue(JudgementEvidence evidence, ScoreBound bound) => Guard.NotNull(bound).Name == "rating"
        ? Guard.NotNull(evidence) with { Rating = bound.Aim.ToDecimal() }
        : Guard.NotNull(evidence) with { Points = bound.Aim.ToDecimal() };

    private Finding? Check(JudgementEvidence evidence, Rational score, in ScoringContext context)
    {
        Rational weight = context.Weight;
        Finding? fault = evidence switch
        {
            { Points: not null, Rating: not null } =>
                Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.PointsAndRating, ("points", evidence.Points), ("rating", evidence.Rating)),
            { Points: { } points } when score.Sign < 0 || score > weight =>
                Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.PointsOutOfRange, ("points", points), ("weight", weight)),
            { Rating: { } rating and (< 0 or > 1) } =>
                Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.RatingOutOfRange, ("rating", rating)),
            _ => JudgementRanges.Fault(Ranges, evidence.Grade, score, weight),
        };
        bool isAssessed = evidence.Points is not null || evidence.Rating is not null;
        if (fault is null && context.RecordsWarnings && isAssessed && score < weight && !IsExplained(evidence))
        {
            context.Warn(FindingCodes.DeductionUnexplained, FindingKeys.DeductionUnexplained, ("points", score), ("weight", weight));
        }

        if (fault is null && context.RecordsWarnings && evidence is { Target: { IsQuantity: true } target, Actual: { IsBlank: false, IsQuantity: false } actual })
        {
            context.Warn(FindingCodes.QuantifiedTargetInWords, FindingKeys.QuantifiedTargetInWords, ("target", target.Text), ("actual", actual.Text));
        }

        return fault;
    }

    private static bool IsExplained(JudgementEvidence evidence) =>
        evidence.Actual is { IsBlank: false } || (evidence.Reason is { } reason && !Text.Notation.IsBlank(reason));
}
