using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A check of a row that is judged.</summary>
internal abstract class JudgementCheck(string code, string chinese, string english) : RowCheck(code, chinese, english)
{
    public override CheckOutcome Check(AuditRow row) =>
        row.Evidence is not JudgementEvidence judgement ? MissingFact.Judgement
        : row.Score is not { } score ? MissingFact.Score
        : Check(row, judgement, score);

    protected abstract CheckOutcome Check(AuditRow row, JudgementEvidence judgement, decimal score);

    protected static decimal AtStake(AuditRow row, decimal score) => Math.Max(row.Claimed ?? 0, score);
}

/// <summary>Points over a blank: neither an actual value nor a reason.</summary>
internal sealed class ClaimWithoutActual() : JudgementCheck(FindingCodes.ClaimWithoutActual, "有得分的定性指标有完成值或说明", "points of a judgement have an actual value or a reason")
{
    protected override CheckOutcome Check(AuditRow row, JudgementEvidence judgement, decimal score) =>
        score > 0 && judgement.Actual is not { IsBlank: false } && row.Reason is null
            ? Warn(
                row,
                new("“{title}”得 {points} 分，却没有完成值，也没有说明。请补充实际完成情况。", "\"{title}\" has {points} points with neither an actual value nor a reason. Say what was done."),
                AtStake(row, score),
                ("points", score)) with
            {
                Expected = judgement.Target?.Text, Found = judgement.Actual?.Text, Basis = PointsBasis.Reliance,
            }
            : CheckOutcome.Passed;
}

/// <summary>A target that is a quantity beside an actual value in words: judged, not computed.</summary>
internal sealed class QuantifiedTargetInWords() : JudgementCheck(FindingCodes.QuantifiedTargetInWords, "定量指标的完成值是数量", "the actual value beside a quantity is a quantity")
{
    protected override CheckOutcome Check(AuditRow row, JudgementEvidence judgement, decimal score) =>
        judgement.Target is not { IsQuantity: true } target ? MissingFact.Target
        : judgement.Actual is { IsBlank: false, IsQuantity: false } actual && actual.Fault != NotationFault.NoSingleValue
            ? Warn(
                row,
                new(
                    "“{title}”的指标值“{target}”是数量，完成值却是文字“{actual}”，无法计算，只能认定。请填写实际数量。",
                    "\"{title}\": the target \"{target}\" is a quantity and the actual value the words \"{actual}\": it cannot be computed, only judged. Give the quantity."),
                AtStake(row, score),
                ("target", target),
                ("actual", actual)) with
            {
                Expected = target.Text, Found = actual.Text, Basis = PointsBasis.Reliance,
            }
            : CheckOutcome.Passed;
}

/// <summary>An actual value that is the target over again.</summary>
internal sealed class ActualRepeatsTarget() : JudgementCheck(FindingCodes.ActualRepeatsTarget, "完成值不是照抄指标值", "the actual value is not the target over again")
{
    protected override CheckOutcome Check(AuditRow row, JudgementEvidence judgement, decimal score)
    {
        if ((judgement.Target, judgement.Actual) is not ({ IsBlank: false } target, { IsBlank: false } actual))
        {
            return MissingFact.Actual;
        }

        FindingValue[] values = [("target", target), ("actual", actual)];
        AuditFinding? found = target.IsQuantity && actual.Fault == NotationFault.NoSingleValue
            ? Warn(
                row,
                new("“{title}”的完成值“{actual}”照抄指标值，没有说明实际完成多少。", "\"{title}\": the actual value \"{actual}\" is the target over again and does not say how much was done."),
                AtStake(row, score),
                values)
            : target.Text.Trim() == actual.Text.Trim()
            ? Note(
                row,
                new("“{title}”的完成值照抄指标值“{target}”，仅以文字表示达到。", "\"{title}\": the actual value repeats the target \"{target}\"; that it was met is said in words alone."),
                AtStake(row, score),
                values)
            : null;
        return found is null ? CheckOutcome.Passed : found with { Expected = target.Text, Found = actual.Text, Basis = PointsBasis.Reliance };
    }
}

/// <summary>A judgement below the weight that carries its reason: worth knowing, no fault.</summary>
internal sealed class JudgementReasoned() : JudgementCheck(FindingCodes.JudgementReasoned, "有说明的定性扣分", "a judgement below the weight that carries a reason")
{
    protected override CheckOutcome Check(AuditRow row, JudgementEvidence judgement, decimal score)
    {
        string? reason = row.Reason ?? (judgement.Actual is { IsBlank: false } actual ? actual.Text : null);
        return score < row.Weight && reason is not null
            ? Note(
                row,
                new(
                    "“{title}”自评 {points} 分（分值 {weight}），是有说明的定性判断：“{reason}”。",
                    "\"{title}\" has {points} of {weight} points by a judgement that carries its reason: \"{reason}\"."),
                row.Weight - score,
                ("points", score),
                ("weight", row.Weight),
                ("reason", reason)) with { Found = AuditRow.Write(score) }
            : CheckOutcome.Passed;
    }
}
