using PerformanceRules.Arithmetic;
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
                Expected = judgement.Target?.Text,
                Found = judgement.Actual?.Text,
                Basis = PointsBasis.Reliance,
            }
            : CheckOutcome.Passed;
}

/// <summary>An actual value that is the target over again: it does not say how much was done.</summary>
internal sealed class ActualRepeatsTarget() : RowCheck(FindingCodes.ActualRepeatsTarget, "完成值不是照抄指标值", "the actual value is not the target over again")
{
    public override CheckOutcome Check(AuditRow row)
    {
        if ((row.Target, row.Actual) is not ({ IsBlank: false } target, { IsBlank: false } actual))
        {
            return MissingFact.Actual;
        }

        // A quantity that is met exactly is no repetition: 100% beside 100%.
        bool repeats = actual.IsQuantity ? false : target.Text.Trim() == actual.Text.Trim() || RepeatsOperator(target, actual);
        if (!repeats)
        {
            return CheckOutcome.Passed;
        }

        decimal points = Math.Max(row.Claimed ?? 0, row.Score ?? 0);
        FindingValue[] values = [("target", target), ("actual", actual)];
        AuditFinding found = target.IsQuantity
            ? Warn(
                row,
                new("“{title}”的完成值“{actual}”照抄指标值，没有说明实际完成多少。", "\"{title}\": the actual value \"{actual}\" is the target over again and does not say how much was done."),
                points,
                values)
            : Note(
                row,
                new("“{title}”的完成值照抄指标值“{target}”，仅以文字表示达到。", "\"{title}\": the actual value repeats the target \"{target}\"; that it was met is said in words alone."),
                points,
                values);
        return found with { Expected = target.Text, Found = actual.Text, Basis = PointsBasis.Reliance, Explains = Explained(row) };
    }

    private static bool RepeatsOperator(Target target, Actual actual) =>
        target.IsQuantity && Target.Parse(actual.Text) is { IsQuantity: true } again && again.Comparison != Comparison.None
        && Quantity.TryAlign(target.Quantity, again.Quantity, out Rational left, out Rational right) && left == right;

    // What the standard makes of such a cell is one and the same story.
    private static string? Explained(AuditRow row) => row.Sheet.Report.Findings
        .Where(finding => finding.Indicator == row.Result.Id && finding.Code is (FindingCodes.TargetUnreadable or FindingCodes.QuantifiedTargetInWords))
        .Select(static finding => finding.Code).FirstOrDefault();
}

/// <summary>A judgement below the weight that carries its reason: worth knowing, no fault.</summary>
internal sealed class JudgementReasoned() : JudgementCheck(FindingCodes.JudgementReasoned, "有说明的定性扣分", "a judgement below the weight that carries a reason")
{
    protected override CheckOutcome Check(AuditRow row, JudgementEvidence judgement, decimal score)
    {
        string? reason = row.Reason ?? (judgement.Actual is { IsBlank: false } actual ? actual.Text : null);
        return score < row.Weight && Reasons.IsSpecific(reason)
            ? Note(
                row,
                new(
                    "“{title}”自评 {points} 分（分值 {weight}），是有说明的定性判断：“{reason}”。",
                    "\"{title}\" has {points} of {weight} points by a judgement that carries its reason: \"{reason}\"."),
                row.Weight - score,
                ("points", score),
                ("weight", row.Weight),
                ("reason", reason)) with
            { Found = AuditRow.Write(score) }
            : CheckOutcome.Passed;
    }
}
