using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Rows that are computed from a target: an overshoot that nobody noticed, and a target that plainly points the wrong way.</summary>
internal static class TargetCheck
{
    public static IEnumerable<AuditFinding> Check(AuditRow row)
    {
        if (row is not { Score: { } score, Evidence: TargetRatioEvidence { Target: { } target, Actual: { } actual } evidence })
        {
            yield break;
        }

        if (row.Claimed == row.Weight && Overshoot.Reaches(row))
        {
            string percent = AuditRow.Write((Overshoot.Of(row)!.Value * 100).Round(2));
            yield return row.Find(
                FindingCodes.OvershootUnnoticed,
                FindingKeys.OvershootUnnoticed,
                row.Weight - score,
                AuditRow.Write(score),
                AuditRow.Write(row.Weight),
                [("target", target), ("actual", actual), ("percent", percent), ("claimed", row.Weight)],
                score < row.Weight ? Severity.Warning : Severity.Info);
        }

        if (Direction(row, evidence, target, score) is { } direction)
        {
            yield return direction;
        }
    }

    private static AuditFinding? Direction(AuditRow row, TargetRatioEvidence evidence, Target target, decimal score)
    {
        bool isOpen = target.Comparison is Comparison.None or Comparison.EqualTo;
        Comparison turned = target.IsReverse ? Comparison.AtLeast : Comparison.AtMost;
        bool isSuspect = target.IsReverse ? DirectionWords.MoreIsBetter(row.Title) : DirectionWords.LessIsBetter(row.Title);
        if (!isSuspect || row.ScoreOf(evidence with { Target = target.Facing(turned) }) is not { } other || (isOpen && other == score))
        {
            return null;
        }

        return row.Find(
            FindingCodes.TargetDirection,
            isOpen ? FindingKeys.TargetDirectionMissing : FindingKeys.TargetDirection,
            Math.Abs(other.ToDecimal() - score),
            turned.ToSymbol() + target.Quantity,
            target.Text,
            [("target", target), ("computed", score), ("other", other)]);
    }
}
