using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>
/// How a wrong claim came about, where it follows one of the patterns that published sheets show. A claim follows one at most: the most telling comes
/// first.
/// </summary>
internal static class ClaimPattern
{
    /// <summary>Forms carry two decimals: a claim with none or with one was rounded too far.</summary>
    public const int DecimalsOfForms = 2;

    /// <summary>Gives the code of the pattern that a claim follows; none where it is right, or follows none.</summary>
    public static string? Of(AuditRow row, decimal claimed, decimal computed)
    {
        if (claimed == computed)
        {
            return null;
        }

        bool isMeasured = MeasuredOf(row) is not null;
        return computed > 0 && ((Rational)computed * row.Weight / 100).Round(DecimalsOfForms) == claimed ? FindingCodes.WeightAppliedTwice
            : computed > 0 && ((Rational)claimed * 100 == computed || (Rational)claimed * row.Weight == (Rational)computed * 100) ? FindingCodes.PercentageAsPoints
            : isMeasured && claimed == row.Weight && computed < row.Weight ? FindingCodes.FullClaimOnMissedTarget
            : isMeasured && claimed < row.Weight && computed == row.Weight && row.Reason is null ? FindingCodes.ClaimCutOnMetTarget
            : DecimalsLeft(claimed, computed) is not null ? FindingCodes.ClaimRounded
            : claimed < 0 || claimed > row.Weight ? FindingCodes.ClaimOutOfRange
            : null;
    }

    /// <summary>Gives to how many decimals a claim rounds the score, up or down; none where it does not.</summary>
    public static int? DecimalsLeft(decimal claimed, decimal computed)
    {
        for (int decimals = 0; decimals < DecimalsOfForms; decimals++)
        {
            Rational scale = IntegerMath.PowerOfTen(decimals);
            Rational scaled = computed * scale;
            if (!scaled.IsInteger && (claimed * scale == scaled.Floor() || claimed * scale == scaled.Ceiling()))
            {
                return decimals;
            }
        }

        return null;
    }

    /// <summary>Gives target and actual value of a row that is computed from them; an overshoot is no missed target, and has a check of its own.</summary>
    public static (string Target, string Actual)? MeasuredOf(AuditRow row) => row.Evidence switch
    {
        TargetRatioEvidence { Target: { } target, Actual: { } actual } when !OvershootUnnoticed.CostsPoints(row) => (target.Text, actual.Text),
        ExecutionRateEvidence { Budget: { } budget, Executed: { } executed } => (budget.Text, executed.Text),
        DeadlineEvidence { Target: { } due, Actual: { } done } => (due, done),
        _ => null,
    };
}
