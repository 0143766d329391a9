using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Whether a wrong claim follows one of the patterns of <see cref="ClaimPattern"/>: it then explains the difference.</summary>
internal abstract class ClaimPatternCheck(string code, string chinese, string english) : RowCheck(code, chinese, english)
{
    public override CheckOutcome Check(AuditRow row) =>
        row.Claimed is not { } claimed ? MissingFact.Claim
        : row.Score is not { } computed ? MissingFact.Score
        : ClaimPattern.Of(row, claimed, computed) == Code ? Tell(row, claimed, computed)
        : CheckOutcome.Passed;

    protected abstract AuditFinding Tell(AuditRow row, decimal claimed, decimal computed);

    protected AuditFinding Explain(AuditRow row, LocalizedText message, decimal claimed, decimal computed, params FindingValue[] values) =>
        Warn(row, message, Math.Abs(claimed - computed), [("claimed", claimed), ("computed", computed), .. values]) with
        {
            Expected = AuditRow.Write(computed),
            Found = AuditRow.Write(claimed),
            Explains = FindingCodes.ClaimDiffers,
        };
}

/// <summary>A claim below 0 or above the weight.</summary>
internal sealed class ClaimOutOfRange() : RowCheck(FindingCodes.ClaimOutOfRange, "自评得分在 0 至分值之间", "the claim lies between 0 and the weight")
{
    public override CheckOutcome Check(AuditRow row) =>
        row.Claimed is not { } claimed ? MissingFact.Claim
        : claimed >= 0 && claimed <= row.Weight ? CheckOutcome.Passed
        : row.Score is { } computed && ClaimPattern.Of(row, claimed, computed) is { } pattern && pattern != Code ? CheckOutcome.Passed
        : Warn(
            row,
            new("“{title}”自评 {claimed} 分，超出 0 至 {weight} 的范围。", "\"{title}\" claims {claimed} points, outside 0 to {weight}."),
            Math.Max(claimed - row.Weight, -claimed),
            ("claimed", claimed),
            ("weight", row.Weight)) with
        {
            Expected = row.Score is { } score ? AuditRow.Write(score) : null,
            Found = AuditRow.Write(claimed),
            Explains = FindingCodes.ClaimDiffers,
        };
}

/// <summary>The full weight under a target that was missed, or a budget that was not spent.</summary>
internal sealed class FullClaimOnMissedTarget() : ClaimPatternCheck(
    FindingCodes.FullClaimOnMissedTarget, "未达到指标值却自评满分", "full marks on a target that was missed")
{
    protected override AuditFinding Tell(AuditRow row, decimal claimed, decimal computed)
    {
        (string target, string actual) = ClaimPattern.MeasuredOf(row)!.Value;
        return Explain(
            row,
            new(
                "“{title}”未达到“{target}”（完成值 {actual}），仍自评满分 {claimed}，应为 {computed}。",
                "\"{title}\" missed \"{target}\" (actual {actual}) and still claims the full {claimed} points; it earns {computed}."),
            claimed,
            computed,
            ("target", target),
            ("actual", actual));
    }
}

/// <summary>Less than the weight under a target that was met, without a reason.</summary>
internal sealed class ClaimCutOnMetTarget() : ClaimPatternCheck(
    FindingCodes.ClaimCutOnMetTarget, "已达到指标值却扣分且未说明原因", "points cut on a target that was met, with no reason")
{
    protected override AuditFinding Tell(AuditRow row, decimal claimed, decimal computed)
    {
        (string target, string actual) = ClaimPattern.MeasuredOf(row)!.Value;
        return Explain(
            row,
            new(
                "“{title}”已达到“{target}”（完成值 {actual}），却自评 {claimed} 分且未说明原因，应为 {computed}。",
                "\"{title}\" met \"{target}\" (actual {actual}) and claims {claimed} points without a reason; it earns {computed}."),
            claimed,
            computed,
            ("target", target),
            ("actual", actual));
    }
}

/// <summary>The score rounded further than the form's two decimals.</summary>
internal sealed class ClaimRounded() : ClaimPatternCheck(FindingCodes.ClaimRounded, "得分被取整或只留一位小数", "a score rounded to no decimals, or to one")
{
    protected override AuditFinding Tell(AuditRow row, decimal claimed, decimal computed) => Explain(
        row,
        new(
            "“{title}”得分 {computed} 被取为 {claimed}（保留 {decimals} 位小数），应按指标体系规定的小数位数计。",
            "\"{title}\" earns {computed}; the claim of {claimed} keeps {decimals} decimals, fewer than the rulebook says."),
        claimed,
        computed,
        ("decimals", ClaimPattern.DecimalsLeft(claimed, computed)));
}

/// <summary>The score multiplied by the weight once more, in percent.</summary>
internal sealed class WeightAppliedTwice() : ClaimPatternCheck(FindingCodes.WeightAppliedTwice, "权重乘了两次", "the weight applied twice")
{
    protected override AuditFinding Tell(AuditRow row, decimal claimed, decimal computed) => Explain(
        row,
        new(
            "“{title}”自评 {claimed} 分，是得分 {computed} 再乘一次权重 {weight}% 的结果。",
            "\"{title}\" claims {claimed} points: its {computed} points multiplied by the weight of {weight}% once more."),
        claimed,
        computed,
        ("weight", row.Weight));
}

/// <summary>The score as a percentage, or the percentage as the score.</summary>
internal sealed class PercentageAsPoints() : ClaimPatternCheck(FindingCodes.PercentageAsPoints, "百分比当作得分", "a percentage in the place of points")
{
    protected override AuditFinding Tell(AuditRow row, decimal claimed, decimal computed) => Explain(
        row,
        new("“{title}”自评 {claimed} 像是百分比，按标准应得 {computed} 分。", "\"{title}\" claims {claimed}, which looks like a percentage; it earns {computed} points."),
        claimed,
        computed);
}
