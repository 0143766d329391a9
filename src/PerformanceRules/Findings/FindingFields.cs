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

        return OfKey(finding.Template);
    }

    private static string? OfKey(string key) => key switch
    {
        FindingKeys.PointsMissing or FindingKeys.PointsAndRating or FindingKeys.PointsOutOfRange or FindingKeys.PointsIgnored or FindingKeys.ClaimAsPoints or FindingKeys.GradeOutOfRange => "points",
        FindingKeys.RatingOutOfRange => "rating",
        FindingKeys.GradeUnknown or FindingKeys.GradesNone => "grade",
        FindingKeys.TooManyItems or FindingKeys.NoSuchItem or FindingKeys.ItemTwice or FindingKeys.FailedItemUnexplained => "failed",
        FindingKeys.TargetUnreadable or FindingKeys.TargetDirection or FindingKeys.TargetDirectionMissing
            or FindingKeys.ZeroTargetMet or FindingKeys.ZeroTargetMissed or FindingKeys.ZeroTargetRejected => "target",
        FindingKeys.ActualUnreadable or FindingKeys.ChangeUnreadable or FindingKeys.DateInWords or FindingKeys.ValueUnreadable or FindingKeys.CountsInvalid or FindingKeys.UnitMismatch or FindingKeys.BandUnit
            or FindingKeys.BandMissing or FindingKeys.DateUnclear or FindingKeys.QuantifiedTargetInWords or FindingKeys.ActualRepeatsTarget
            or FindingKeys.ActualRepeatsWords or FindingKeys.ClaimWithoutActual => "actual",
        FindingKeys.OverExecution => "executed",
        FindingKeys.ComponentExceedsTotal => "components",
        FindingKeys.DeductionUnexplained => "reason",
        FindingKeys.WeightMissing or FindingKeys.WeightInvalid or FindingKeys.WeightDiffers => "weight",
        FindingKeys.ExemptionNegative or FindingKeys.ExemptionRefused => "exemption",
        FindingKeys.NotApplicableRefused => "notApplicable",
        FindingKeys.RuleRefused or FindingKeys.RuleNeeded => "rule",
        FindingKeys.SectionUnknown => "section",
        FindingKeys.ClaimDiffers or FindingKeys.ClaimOutOfRange or FindingKeys.ClaimRounded => "claimed",
        FindingKeys.ClaimedRateDiffers => "claimedRate",
        _ => null,
    };
}
