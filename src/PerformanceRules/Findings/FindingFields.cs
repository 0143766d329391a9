namespace PerformanceRules.Findings;

/// <summary>Which field of the evidence each of the library's own messages is about, where the finding's values do not name it.</summary>
internal static class FindingFields
{
    private const string FieldValue = "field";

    public static string? Of(Finding finding)
    {
        IReadOnlyList<FindingValue> values = finding.Values;
        for (int index = 0; index < values.Count; index++)
        {
            if (values[index] is { Name: FieldValue, Value: string field })
            {
                return field;
            }
        }

        return OfKey(finding.Template) ?? OfCode(finding.Code);
    }

    private static string? OfKey(string key) => key switch
    {
        FindingKeys.PointsMissing or FindingKeys.PointsAndRating or FindingKeys.PointsOutOfRange or FindingKeys.PointsIgnored or FindingKeys.ClaimAsPoints or FindingKeys.GradeOutOfRange => "points",
        FindingKeys.RatingOutOfRange => "rating",
        FindingKeys.GradeUnknown or FindingKeys.GradesNone => "grade",
        FindingKeys.TooManyItems or FindingKeys.NoSuchItem or FindingKeys.ItemTwice => "failed",
        FindingKeys.TargetUnreadable
            or FindingKeys.ZeroTargetMet or FindingKeys.ZeroTargetMissed or FindingKeys.ZeroTargetRejected => "target",
        FindingKeys.ActualUnreadable or FindingKeys.ChangeUnreadable or FindingKeys.DateInWords or FindingKeys.ValueUnreadable or FindingKeys.CountsInvalid or FindingKeys.UnitMismatch or FindingKeys.BandUnit
            or FindingKeys.BandMissing or FindingKeys.DateUnclear or FindingKeys.QuantifiedTargetInWords => "actual",
        FindingKeys.OverExecution => "executed",
        FindingKeys.DeductionUnexplained => "reason",
        FindingKeys.WeightMissing or FindingKeys.WeightInvalid or FindingKeys.WeightDiffers => "weight",
        FindingKeys.ExemptionNegative or FindingKeys.ExemptionRefused => "exemption",
        FindingKeys.NotApplicableRefused => "notApplicable",
        FindingKeys.RuleRefused or FindingKeys.RuleNeeded => "rule",
        FindingKeys.SectionUnknown => "section",
        FindingKeys.ClaimDiffers => "claimed",
        _ => null,
    };

    // The checks of an audit have one message a code, and say what they are about by it.
    private static string? OfCode(string code) => code switch
    {
        FindingCodes.FailedItemUnexplained => "failed",
        FindingCodes.TargetDirection => "target",
        FindingCodes.QuantifiedTargetInWords or FindingCodes.ActualRepeatsTarget or FindingCodes.ClaimWithoutActual or FindingCodes.OvershootUnnoticed or FindingCodes.CostAboveFunds
            or FindingCodes.AmountScale or FindingCodes.DeadlineMissed or FindingCodes.SatisfactionWithoutSurvey => "actual",
        FindingCodes.ReasonUnspecific => "reason",
        FindingCodes.ComponentExceedsTotal => "components",
        FindingCodes.TotalRowEmpty => "budget",
        FindingCodes.ClaimOutOfRange or FindingCodes.ClaimRounded or FindingCodes.WeightAppliedTwice or FindingCodes.PercentageAsPoints or FindingCodes.FullClaimOnMissedTarget
            or FindingCodes.ClaimCutOnMetTarget or FindingCodes.ClaimOutsideWords => "claimed",
        FindingCodes.ClaimedRateDiffers => "claimedRate",
        FindingCodes.ExecutionRateBase => "initialBudget",
        FindingCodes.ClaimedSectionDiffers or FindingCodes.ClaimedSectionUnknown or FindingCodes.SubtotalsDiffer => "claimedSections",
        FindingCodes.NarrativeDiffers => "narrative",
        _ => null,
    };
}
