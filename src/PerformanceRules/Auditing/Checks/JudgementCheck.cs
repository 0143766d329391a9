using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Rows that are judged: whether they had to be, and what the judgement rests on.</summary>
internal static class JudgementCheck
{
    public static IEnumerable<AuditFinding> Check(AuditRow row)
    {
        if (row is not { Score: { } score, Evidence: JudgementEvidence judgement })
        {
            yield break;
        }

        decimal atStake = Math.Max(row.Claimed ?? 0, score);
        if (judgement.Actual is { IsBlank: false } actual)
        {
            if (Answer(row, judgement.Target, actual, atStake) is { } answer)
            {
                yield return answer;
            }
        }
        else if (score > 0 && row.Reason is null)
        {
            yield return row.Find(
                FindingCodes.ClaimWithoutActual,
                FindingKeys.ClaimWithoutActual,
                atStake,
                judgement.Target?.Text,
                judgement.Actual?.Text,
                [("points", score)]);
        }

        if (score < row.Weight && (row.Reason ?? Words(judgement)) is { } reason)
        {
            yield return row.Find(
                FindingCodes.JudgementReasoned,
                FindingKeys.JudgementReasoned,
                row.Weight - score,
                expected: null,
                AuditRow.Write(score),
                [("points", score), ("weight", row.Weight), ("reason", reason)],
                Severity.Info);
        }
    }

    private static AuditFinding? Answer(AuditRow row, Target? target, Actual actual, decimal atStake)
    {
        FindingValue[] values = [("target", target), ("actual", actual)];
        return target switch
        {
            { IsQuantity: true } when actual.Fault == NotationFault.NoSingleValue =>
                row.Find(FindingCodes.ActualRepeatsTarget, FindingKeys.ActualRepeatsTarget, atStake, target.Text, actual.Text, values),
            { IsQuantity: false, IsBlank: false } when target.Text.Trim() == actual.Text.Trim() =>
                row.Find(FindingCodes.ActualRepeatsTarget, FindingKeys.ActualRepeatsWords, atStake, target.Text, actual.Text, values, Severity.Info),
            _ => null,
        };
    }

    private static string? Words(JudgementEvidence judgement) => judgement.Actual is { IsBlank: false } actual ? actual.Text : null;
}
