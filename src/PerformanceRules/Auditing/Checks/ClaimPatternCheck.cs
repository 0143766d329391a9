using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>
/// Says how a wrong claim came about, where it follows one of the patterns that published sheets show: a percentage printed as points, the weight
/// applied twice, full marks on a missed target, points cut on a met one, a score rounded too far.
/// </summary>
internal static class ClaimPatternCheck
{
    // Forms carry two decimals: a claim with none or with one was rounded too far.
    private const int DecimalsOfForms = 2;

    public static IEnumerable<AuditFinding> Check(AuditRow row)
    {
        if (row.Claimed is not { } claimed || claimed == row.Score)
        {
            return [];
        }

        AuditFinding? found = row.Score is { } computed ? Pattern(row, claimed, computed) : null;
        found ??= claimed < 0 || claimed > row.Weight
            ? row.Find(
                FindingCodes.ClaimOutOfRange,
                FindingKeys.ClaimOutOfRange,
                Math.Max(claimed - row.Weight, -claimed),
                row.Score is { } score ? AuditRow.Write(score) : null,
                AuditRow.Write(claimed),
                [("claimed", claimed), ("weight", row.Weight)])
            : null;
        return found is null ? [] : [found];
    }

    private static AuditFinding? Pattern(AuditRow row, decimal claimed, decimal computed) =>
        computed > 0 && ((Rational)computed * row.Weight / 100).Round(DecimalsOfForms) == claimed
            ? Found(row, FindingCodes.WeightAppliedTwice, FindingKeys.WeightAppliedTwice, claimed, computed, [("weight", row.Weight)])
        : computed > 0 && ((Rational)claimed * 100 == computed || (Rational)claimed * row.Weight == (Rational)computed * 100)
            ? Found(row, FindingCodes.PercentageAsPoints, FindingKeys.PercentageAsPoints, claimed, computed, [])
        : Measured(row) is not (string target, string actual) ? Rounding(row, claimed, computed)
        : claimed == row.Weight && computed < row.Weight
            ? Found(row, FindingCodes.FullClaimOnMissedTarget, FindingKeys.FullClaimOnMissedTarget, claimed, computed, [("target", target), ("actual", actual)])
        : claimed < row.Weight && computed == row.Weight && row.Reason is null
            ? Found(row, FindingCodes.ClaimCutOnMetTarget, FindingKeys.ClaimCutOnMetTarget, claimed, computed, [("target", target), ("actual", actual)])
        : Rounding(row, claimed, computed);

    private static AuditFinding? Rounding(AuditRow row, decimal claimed, decimal computed)
    {
        for (int decimals = 0; decimals < DecimalsOfForms; decimals++)
        {
            Rational scale = IntegerMath.PowerOfTen(decimals);
            Rational scaled = computed * scale;
            bool isNeighbour = claimed * scale == scaled.Floor() || claimed * scale == scaled.Ceiling();
            if (!scaled.IsInteger && isNeighbour)
            {
                return Found(row, FindingCodes.ClaimRounded, FindingKeys.ClaimRounded, claimed, computed, [("decimals", decimals)]);
            }
        }

        return null;
    }

    /// <summary>Gives target and actual value of a row that is computed from them; an overshoot is no missed target, and has a check of its own.</summary>
    private static (string Target, string Actual)? Measured(AuditRow row) => row.Evidence switch
    {
        TargetRatioEvidence { Target: { } target, Actual: { } actual } when !Overshoot.Reaches(row) => (target.Text, actual.Text),
        ExecutionRateEvidence { Budget: { } budget, Executed: { } executed } => (budget.Text, executed.Text),
        _ => null,
    };

    private static AuditFinding Found(AuditRow row, string code, string message, decimal claimed, decimal computed, FindingValue[] values) =>
        row.Find(
            code,
            message,
            Math.Abs(claimed - computed),
            AuditRow.Write(computed),
            AuditRow.Write(claimed),
            [("claimed", claimed), ("computed", computed), .. values]);
}
