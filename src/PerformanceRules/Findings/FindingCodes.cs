namespace PerformanceRules.Findings;

/// <summary>The stable codes of findings. Codes are added, never changed.</summary>
public static class FindingCodes
{
    /// <summary>The rule's evidence, or a field of it, is absent; the row is unscored.</summary>
    public const string EvidenceMissing = "evidence-missing";

    /// <summary>The evidence is out of range or contradicts itself; the row is unscored.</summary>
    public const string EvidenceInvalid = "evidence-invalid";

    /// <summary>A target ratio whose target or actual value is no quantity; the row is unscored.</summary>
    public const string TargetUnreadable = "target-unreadable";

    /// <summary>Target and actual value are in units that measure different things; the row is unscored.</summary>
    public const string UnitMismatch = "unit-mismatch";

    /// <summary>A number without a unit whose scale is in doubt, 0.97 beside "≥95%": both readings are named; the row is unscored.</summary>
    public const string UnitDoubtful = "unit-doubtful";

    /// <summary>The rulebook fixes an indicator that the sheet does not have; it is unscored.</summary>
    public const string IndicatorMissing = "indicator-missing";

    /// <summary>The rulebook has no such indicator, or no such open section; the row is left out.</summary>
    public const string IndicatorUnknown = "indicator-unknown";

    /// <summary>An id stands in the sheet twice; the second row is left out.</summary>
    public const string IndicatorDuplicate = "indicator-duplicate";

    /// <summary>The weights of an open section do not add up to the section's; the rows are scored as they stand.</summary>
    public const string WeightsMismatch = "weights-mismatch";

    /// <summary>The form has no weights: rows score what they claim, together at most the section's weight.</summary>
    public const string WeightMissing = "weight-missing";

    /// <summary>The rulebook does not let the indicator be left out as not applicable; the row is unscored.</summary>
    public const string NotApplicableRefused = "not-applicable-refused";

    /// <summary>A rule threw, or gave a score below 0 or above the weight; the row is unscored.</summary>
    public const string RuleFailed = "rule-failed";

    /// <summary>A claimed score is not the computed one.</summary>
    public const string ClaimDiffers = "claim-differs";

    /// <summary>The claims do not add up to the claimed total.</summary>
    public const string ClaimedTotalDiffers = "claimed-total-differs";

    /// <summary>The components do not add up to the total funds.</summary>
    public const string ComponentsMismatch = "components-mismatch";

    /// <summary>More was executed than budgeted; the score is capped.</summary>
    public const string OverExecution = "over-execution";

    /// <summary>The target is zero or less, so that no ratio exists; see the reading zeroTarget.</summary>
    public const string ZeroTarget = "zero-target";

    /// <summary>A judgement below the weight with neither actual value nor reason.</summary>
    public const string DeductionUnexplained = "deduction-unexplained";

    /// <summary>A target that is a quantity is answered in words: the row is judged by its points, not computed.</summary>
    public const string QuantifiedTargetInWords = "quantified-target-in-words";

    /// <summary>A form's claim was taken for the self-assessment of a row in words, or for the number of failed items.</summary>
    public const string ClaimAsPoints = "claim-as-points";

    /// <summary>Points or a rating stand beside a target that was computed; they are not used.</summary>
    public const string PointsIgnored = "points-ignored";

    /// <summary>An exemption is claimed where the standard grants none; it is not applied.</summary>
    public const string ExemptionRefused = "exemption-refused";

    /// <summary>The sheet states another weight than the rulebook; the rulebook's is used.</summary>
    public const string WeightDiffers = "weight-differs";

    /// <summary>A veto (一票否决) applies: the total is held to the ceiling that the rulebook sets.</summary>
    public const string Vetoed = "vetoed";

    /// <summary>Audit: a claimed subtotal of a section is not what its rows add up to, or not what was computed.</summary>
    public const string ClaimedSectionDiffers = "claimed-section-differs";

    /// <summary>Audit: a subtotal is claimed for a section that the rulebook does not have.</summary>
    public const string ClaimedSectionUnknown = "claimed-section-unknown";

    /// <summary>Audit: the subtotals do not add up to the claimed total.</summary>
    public const string SubtotalsDiffer = "subtotals-differ";

    /// <summary>Audit: the claimed total is not the computed one, and no claim of a row says where the difference comes from.</summary>
    public const string TotalDiffers = "total-differs";

    /// <summary>Audit: a claimed score is below 0 or above the weight.</summary>
    public const string ClaimOutOfRange = "claim-out-of-range";

    /// <summary>Audit: the full weight is claimed though the target was missed.</summary>
    public const string FullClaimOnMissedTarget = "full-claim-on-missed-target";

    /// <summary>Audit: less than the weight is claimed though the target was met, and no reason is given.</summary>
    public const string ClaimCutOnMetTarget = "claim-cut-on-met-target";

    /// <summary>Audit: a claimed score was rounded to fewer decimals than the form carries.</summary>
    public const string ClaimRounded = "claim-rounded";

    /// <summary>Audit: a claimed score is the score multiplied by its weight once more.</summary>
    public const string WeightAppliedTwice = "weight-applied-twice";

    /// <summary>Audit: a percentage stands where points belong.</summary>
    public const string PercentageAsPoints = "percentage-as-points";

    /// <summary>Audit: points are claimed with neither an actual value nor a reason beside them.</summary>
    public const string ClaimWithoutActual = "claim-without-actual";

    /// <summary>Audit: the actual value repeats the target word for word: what was achieved is not said.</summary>
    public const string ActualRepeatsTarget = "actual-repeats-target";

    /// <summary>Audit: the target is exceeded by 200% or more, and the full weight is claimed all the same.</summary>
    public const string OvershootUnnoticed = "overshoot-unnoticed";

    /// <summary>Audit: the operator of a target plainly points the wrong way, or is missing where less is better.</summary>
    public const string TargetDirection = "target-direction";

    /// <summary>Audit: a printed execution rate is not executed / budget.</summary>
    public const string ClaimedRateDiffers = "claimed-rate-differs";

    /// <summary>Audit: the claim rests on the budget at the start of the year instead of the year's.</summary>
    public const string ExecutionRateBase = "execution-rate-base";

    /// <summary>Audit: the row of the total funds is zero while its parts are filled in.</summary>
    public const string TotalRowEmpty = "total-row-empty";

    /// <summary>Audit: a part of the total funds is larger than the total.</summary>
    public const string ComponentExceedsTotal = "component-exceeds-total";

    /// <summary>Audit: items of a checklist failed without their numbers or reasons.</summary>
    public const string FailedItemUnexplained = "failed-item-unexplained";

    /// <summary>Audit: a judgement below the weight that carries a reason: nothing is wrong, but somebody decided it.</summary>
    public const string JudgementReasoned = "judgement-reasoned";

    /// <summary>Audit: a prompt of the form's template was left in a cell.</summary>
    public const string TemplateText = "template-text";

    /// <summary>Audit: all outputs are in full with little of the money spent.</summary>
    public const string FullOutputsLittleSpent = "full-outputs-little-spent";

    /// <summary>Audit: nearly all of the money is spent with little done.</summary>
    public const string MuchSpentLittleDone = "much-spent-little-done";

    /// <summary>Audit: the project costs more than the funds that it is paid from.</summary>
    public const string CostAboveFunds = "cost-above-funds";

    /// <summary>Audit: the unit of an amount cannot be right beside the funds.</summary>
    public const string AmountScale = "amount-scale";

    /// <summary>Audit: full marks on work that was finished after its deadline.</summary>
    public const string DeadlineMissed = "deadline-missed";

    /// <summary>Audit: the points of a judgement do not lie in the range of its words.</summary>
    public const string ClaimOutsideWords = "claim-outside-words";

    /// <summary>Audit: satisfaction does not rest on a survey.</summary>
    public const string SatisfactionWithoutSurvey = "satisfaction-without-survey";

    /// <summary>Audit: rows that lost points, or executed less than 90%, give no reason.</summary>
    public const string ReasonDue = "reason-due";

    /// <summary>Audit: the reason of a deduction does not say why.</summary>
    public const string ReasonUnspecific = "reason-unspecific";

    /// <summary>Audit: the same indicator with the same target stands on the sheet twice.</summary>
    public const string IndicatorRepeated = "indicator-repeated";

    /// <summary>Audit: the targets of three or more benefits are one and the same.</summary>
    public const string BenefitsAlike = "benefits-alike";

    /// <summary>Audit: one indicator carries most of the points of the unit's own.</summary>
    public const string PointsInOneRow = "points-in-one-row";

    /// <summary>Audit: a figure of the narrative is not the sheet's.</summary>
    public const string NarrativeDiffers = "narrative-differs";

    /// <summary>Audit: a check of one's own threw; the others were made all the same.</summary>
    public const string CheckFailed = "check-failed";

    /// <summary>Re-check: a re-check is of no row of the sheet, or of one for the second time; it is left out.</summary>
    public const string ReviewIndicatorUnknown = "review-indicator-unknown";

    /// <summary>Re-check: the reviewer gives no points, or points outside 0 to the weight.</summary>
    public const string ReviewScoreInvalid = "review-score-invalid";

    /// <summary>Re-check: the reviewer took points off without a specific reason.</summary>
    public const string ReviewDeductionUnexplained = "review-deduction-unexplained";

    /// <summary>Re-check: the points or the share that the reason states are not those that the reviewer gives.</summary>
    public const string ReviewShareDiffers = "review-share-differs";

    /// <summary>Re-check: the reviewer gives more than both the claim and the standard.</summary>
    public const string ReviewAboveBoth = "review-above-claim-and-standard";

    /// <summary>Re-check: the reviewer gives more than the standard does on what the reviewer found.</summary>
    public const string ReviewAboveFinding = "review-above-finding";

    /// <summary>Re-check: the reviewer changed an actual value and does not say so.</summary>
    public const string ReviewEvidenceChanged = "review-evidence-changed";

    /// <summary>Re-check: the same defect costs differently on one sheet.</summary>
    public const string ReviewDefectUneven = "review-defect-uneven";

    /// <summary>Re-check: the same defect costs differently on two sheets.</summary>
    public const string ReviewDefectUnevenAcross = "review-defect-uneven-across";

    private static readonly HashSet<string> BuiltIn = new(StringComparer.Ordinal)
    {
        EvidenceMissing, EvidenceInvalid, TargetUnreadable, UnitMismatch, IndicatorMissing,
        IndicatorUnknown, IndicatorDuplicate, WeightsMismatch, NotApplicableRefused, RuleFailed,
        ClaimDiffers, ClaimedTotalDiffers, ComponentsMismatch, OverExecution, ZeroTarget,
        DeductionUnexplained, PointsIgnored, ExemptionRefused, WeightDiffers, Vetoed,
        ClaimedSectionDiffers, ClaimedSectionUnknown, SubtotalsDiffer, TotalDiffers, ClaimOutOfRange,
        FullClaimOnMissedTarget, ClaimCutOnMetTarget, ClaimRounded, WeightAppliedTwice, PercentageAsPoints,
        ClaimWithoutActual, QuantifiedTargetInWords, ActualRepeatsTarget, OvershootUnnoticed, TargetDirection,
        ClaimedRateDiffers, ExecutionRateBase, TotalRowEmpty, ComponentExceedsTotal, FailedItemUnexplained,
        JudgementReasoned, TemplateText, FullOutputsLittleSpent, MuchSpentLittleDone, CostAboveFunds,
        AmountScale, DeadlineMissed, ClaimOutsideWords, SatisfactionWithoutSurvey, ReasonDue,
        ReasonUnspecific, IndicatorRepeated, BenefitsAlike, PointsInOneRow, NarrativeDiffers,
        CheckFailed, WeightMissing, UnitDoubtful, ClaimAsPoints,
        ReviewIndicatorUnknown, ReviewScoreInvalid, ReviewDeductionUnexplained, ReviewShareDiffers, ReviewAboveBoth, ReviewAboveFinding, ReviewEvidenceChanged, ReviewDefectUneven, ReviewDefectUnevenAcross,
    };

    internal static bool IsBuiltIn(string code) => BuiltIn.Contains(code);
}
