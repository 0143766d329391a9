using System.Globalization;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A deduction of a checklist says which item failed, and why.</summary>
internal sealed class FailedItemUnexplained() : RowCheck(FindingCodes.FailedItemUnexplained, "不合格项写明项号和原因", "each failed item has its number and a reason")
{
    public override CheckOutcome Check(AuditRow row)
    {
        if (row.Evidence is not ChecklistEvidence checklist)
        {
            return MissingFact.Checklist;
        }

        if (row.Score is not { } score || checklist.Failed is not { } failed)
        {
            return MissingFact.Score;
        }

        int explained = failed.Items.Count(static item => item.Reason is { } reason && !Text.Notation.IsBlank(reason));
        return explained >= failed.Count
            ? CheckOutcome.Passed
            : Warn(
                row,
                new("“{title}”有 {count} 项不合格，没有逐项写明项号和原因。", "\"{title}\": {count} items failed without a number and a reason each."),
                row.Weight - score,
                ("count", failed.Count - explained)) with
            {
                Expected = failed.Count.ToString(CultureInfo.InvariantCulture),
                Found = explained.ToString(CultureInfo.InvariantCulture),
                Basis = PointsBasis.Reliance,
            };
    }
}
