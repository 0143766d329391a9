using System.Globalization;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A deduction of a checklist says which item failed, and why.</summary>
internal static class ChecklistCheck
{
    public static IEnumerable<AuditFinding> Check(AuditRow row)
    {
        if (row is not { Score: { } score, Evidence: ChecklistEvidence { Failed: { Count: > 0 } failed } })
        {
            yield break;
        }

        int explained = failed.Items.Count(static item => item.Reason is { } reason && !Text.Notation.IsBlank(reason));
        if (explained < failed.Count)
        {
            yield return row.Find(
                FindingCodes.FailedItemUnexplained,
                FindingKeys.FailedItemUnexplained,
                row.Weight - score,
                failed.Count.ToString(CultureInfo.InvariantCulture),
                explained.ToString(CultureInfo.InvariantCulture),
                [("count", failed.Count - explained)]);
        }
    }
}
