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

    /// <summary>The rulebook fixes an indicator that the sheet does not have; it is unscored.</summary>
    public const string IndicatorMissing = "indicator-missing";

    /// <summary>The rulebook has no such indicator, or no such open section; the row is left out.</summary>
    public const string IndicatorUnknown = "indicator-unknown";

    /// <summary>An id stands in the sheet twice; the second row is left out.</summary>
    public const string IndicatorDuplicate = "indicator-duplicate";

    /// <summary>The weights of an open section do not add up to the section's; the rows are scored as they stand.</summary>
    public const string WeightsMismatch = "weights-mismatch";

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

    /// <summary>Points or a rating stand beside a target that was computed; they are not used.</summary>
    public const string PointsIgnored = "points-ignored";

    /// <summary>An exemption is claimed where the standard grants none; it is not applied.</summary>
    public const string ExemptionRefused = "exemption-refused";

    /// <summary>The sheet states another weight than the rulebook; the rulebook's is used.</summary>
    public const string WeightDiffers = "weight-differs";

    /// <summary>A veto (一票否决) applies: the total is held to the ceiling that the rulebook sets.</summary>
    public const string Vetoed = "vetoed";
}
