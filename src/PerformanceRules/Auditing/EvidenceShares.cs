using PerformanceRules.Auditing.Checks;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing;

/// <summary>What the weight of a sheet rests on, in points. The parts add up to the weight of its rows.</summary>
/// <param name="Measured">Rows that are worked out from amounts, quantities, rates or dates.</param>
/// <param name="JudgedWithReason">Rows that are judged, with words that say something of their own: a reason, or an actual value that is no mere 完成.</param>
/// <param name="JudgedWithoutReason">Rows that are judged, with no such words.</param>
/// <param name="ClaimedOnly">Rows whose points are the unit's own claim and nothing else.</param>
/// <param name="Unscored">Rows that could not be scored.</param>
public sealed record EvidenceShares(decimal Measured, decimal JudgedWithReason, decimal JudgedWithoutReason, decimal ClaimedOnly, decimal Unscored)
{
    private static readonly string[] ClaimCodes = [FindingCodes.ClaimAsPoints, FindingCodes.WeightMissing];

    /// <summary>Gets the weight of all rows.</summary>
    public decimal Weight => Measured + JudgedWithReason + JudgedWithoutReason + ClaimedOnly + Unscored;

    internal static EvidenceShares Of(AuditSheet sheet)
    {
        IReadOnlyList<Finding> claims = [.. sheet.Report.Findings.Where(static finding => Array.IndexOf(ClaimCodes, finding.Code) >= 0)];
        HashSet<string> claimed = new(claims.Where(static finding => finding.Indicator is not null).Select(static finding => finding.Indicator!), StringComparer.Ordinal);
        claimed.UnionWith(sheet.Rows.Where(row => claims.Any(finding => finding.Indicator is null && finding.Section == row.Result.Section)).Select(static row => row.Result.Id));
        decimal measured = 0, reasoned = 0, bare = 0, claimedOnly = 0, unscored = 0;
        foreach (AuditRow row in sheet.Rows)
        {
            _ = row.Score is null ? unscored += row.Weight
                : claimed.Contains(row.Result.Id) ? claimedOnly += row.Weight
                : row.Evidence is not (JudgementEvidence or ChecklistEvidence) ? measured += row.Weight
                : SaysSomething(row) ? reasoned += row.Weight
                : bare += row.Weight;
        }

        return new EvidenceShares(measured, reasoned, bare, claimedOnly, unscored);
    }

    private static bool SaysSomething(AuditRow row) =>
        row.Evidence is ChecklistEvidence { Failed: { Count: > 0 } failed }
            ? failed.Items.Count == failed.Count && failed.Items.All(static item => Reasons.IsSpecific(item.Reason))
            : Reasons.IsSpecific(row.Reason) || (row.Actual is { } actual && actual.Text.Trim() != row.Target?.Text.Trim() && Reasons.IsSpecific(actual.Text));
}
