namespace PerformanceRules.Findings;

/// <summary>The keys of the library's own messages. Each has a text in every language; the part before the dot is the finding's code.</summary>
internal static class FindingKeys
{
    public const string WrongEvidence = "evidence-invalid.kind";
    public const string EvidenceMissing = "evidence-missing.all";
    public const string FieldMissing = "evidence-missing.field";
    public const string PointsMissing = "evidence-missing.points";
    public const string WeightMissing = "evidence-missing.weight";
    public const string ExemptionIncomplete = "evidence-missing.exemption";
    public const string AmountUnreadable = "evidence-invalid.amount";
    public const string NegativeAmount = "evidence-invalid.negative-amount";
    public const string NoRate = "evidence-invalid.no-rate";
    public const string RateUnreadable = "evidence-invalid.rate";
    public const string NegativeRate = "evidence-invalid.negative-rate";
    public const string CountsInvalid = "evidence-invalid.counts";
    public const string PointsAndRating = "evidence-invalid.points-and-rating";
    public const string PointsOutOfRange = "evidence-invalid.points";
    public const string RatingOutOfRange = "evidence-invalid.rating";
    public const string TooManyItems = "evidence-invalid.count";
    public const string NoSuchItem = "evidence-invalid.item";
    public const string ItemTwice = "evidence-invalid.item-twice";
    public const string WeightInvalid = "evidence-invalid.weight";
    public const string RuleRefused = "evidence-invalid.rule";
    public const string ExemptionNegative = "evidence-invalid.exemption";
    public const string TargetUnreadable = "target-unreadable.target";
    public const string ActualUnreadable = "target-unreadable.actual";
    public const string UnitMismatch = "unit-mismatch.target";
    public const string AmountUnits = "unit-mismatch.amounts";
    public const string RateUnit = "unit-mismatch.rate";
    public const string IndicatorMissing = "indicator-missing";
    public const string IndicatorUnknown = "indicator-unknown";
    public const string SectionUnknown = "indicator-unknown.section";
    public const string IndicatorDuplicate = "indicator-duplicate";
    public const string WeightsMismatch = "weights-mismatch";
    public const string NotApplicableRefused = "not-applicable-refused";
    public const string RuleThrew = "rule-failed.threw";
    public const string RuleNonsense = "rule-failed.range";
    public const string ClaimDiffers = "claim-differs";
    public const string ClaimedTotalDiffers = "claimed-total-differs";
    public const string ComponentsMismatch = "components-mismatch";
    public const string OverExecution = "over-execution";
    public const string ZeroTargetMet = "zero-target.met";
    public const string ZeroTargetMissed = "zero-target.missed";
    public const string ZeroTargetRejected = "zero-target.rejected";
    public const string DeductionUnexplained = "deduction-unexplained";
    public const string PointsIgnored = "points-ignored";
    public const string ExemptionRefused = "exemption-refused";
    public const string WeightDiffers = "weight-differs";
}
