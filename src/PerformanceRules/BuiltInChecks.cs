using PerformanceRules.Auditing.Checks;
using PerformanceRules.Findings;
using PerformanceRules.Reviews.Checks;

namespace PerformanceRules;

/// <summary>The checks that the library brings, registered as anybody's own are, in the order of the ledger: of two that explain a claim, the first is told.</summary>
internal static class BuiltInChecks
{
    public static IReadOnlyList<IAuditCheck> All { get; } =
    [
        new ClaimedSectionDiffers(),
        new ClaimedSectionUnknown(),
        new SubtotalsDiffer(),
        new TotalDiffers(),
        new ExecutionRateBase(),
        new TargetDirection(),
        new OvershootUnnoticed(),
        new ClaimOutOfRange(),
        new WeightAppliedTwice(),
        new PercentageAsPoints(),
        new FullClaimOnMissedTarget(),
        new ClaimCutOnMetTarget(),
        new ClaimRounded(),
        new ClaimWithoutActual(),
        new ActualRepeatsTarget(),
        new ClaimedRateDiffers(),
        new TotalRowEmpty(),
        new ComponentExceedsTotal(),
        new FailedItemUnexplained(),
        new JudgementReasoned(),
        new TemplateText(),
        new FullOutputsLittleSpent(),
        new MuchSpentLittleDone(),
        new CostAboveFunds(),
        new AmountScale(),
        new DeadlineMissed(),
        new ClaimOutsideWords(),
        new SatisfactionWithoutSurvey(),
        new ReasonDue(),
        new ReasonUnspecific(),
        new IndicatorRepeated(),
        new BenefitsAlike(),
        new PointsInOneRow(),
        new NarrativeDiffers(),
        new ReviewScoreInvalid(),
        new ReviewDeductionUnexplained(),
        new ReviewShareDiffers(),
        new ReviewAboveBoth(),
        new ReviewAboveFinding(),
        new ReviewEvidenceChanged(),
    ];
}
