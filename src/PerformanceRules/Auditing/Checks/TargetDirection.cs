using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Auditing.Checks;

/// <summary>
/// A target that plainly points the wrong way for what the indicator is of, or does not say which way it points where that decides the score. A sheet
/// with targets only is checked as well.
/// </summary>
internal sealed class TargetDirection() : RowCheck(FindingCodes.TargetDirection, "指标值的方向与指标名称相符", "the target points the way that the indicator's name does")
{
    public override CheckOutcome Check(AuditRow row)
    {
        if (row.Target is not { IsQuantity: true } target)
        {
            return MissingFact.Target;
        }

        bool isOpen = target.Comparison is Comparison.None or Comparison.EqualTo;
        bool isSuspect = target.IsReverse
            ? IndicatorNature.MoreIsBetter(row.Title) || IsCountBuilt(row.Title, target)
            : IndicatorNature.LessIsBetter(row.Title) && !IsPerPerson(target);
        if (!isSuspect)
        {
            return CheckOutcome.Passed;
        }

        Comparison turned = target.IsReverse ? Comparison.AtLeast : Comparison.AtMost;
        decimal? score = row.Score;
        decimal? other = row.Evidence is TargetRatioEvidence evidence ? row.ScoreOf(evidence with { Target = target.Facing(turned) }) : null;
        return !isOpen ? Tell(row, target, turned, score, other)
            : score is null || other is null || other == score ? CheckOutcome.Passed
            : Tell(row, target, turned, score, other, isMissing: true);
    }

    private AuditFinding Tell(AuditRow row, Target target, Comparison turned, decimal? score, decimal? other, bool isMissing = false)
    {
        LocalizedText message = isMissing
            ? new(
                "“{title}”的指标值“{target}”没有写明方向，按越多越好计得 {computed} 分；若越少越好，应得 {other} 分。请写明≤。",
                "\"{title}\": the target \"{target}\" does not say which way it points. With more being better it earns {computed} points, with less {other}. Write ≤.")
            : score is not null && other is not null && other != score
            ? new(
                "“{title}”的指标值“{target}”方向可疑：按方向相反计，得分为 {other}，而不是 {computed}。",
                "\"{title}\": the target \"{target}\" seems to point the wrong way; the other way it earns {other} points, not {computed}.")
            : new("“{title}”的指标值“{target}”方向可疑，请核对运算符。", "\"{title}\": the target \"{target}\" seems to point the wrong way; check the operator.");
        return Warn(
            row,
            message,
            score is { } one && other is { } two ? Math.Abs(two - one) : 0,
            ("target", target),
            ("computed", score),
            ("other", other)) with
        {
            Expected = turned.ToSymbol() + target.Quantity,
            Found = target.Text,
            Explains = other is not null && other == row.Claimed ? FindingCodes.ClaimDiffers : null,
        };
    }

    private static bool IsCountBuilt(string title, Target target) =>
        IndicatorNature.IsBuilt(title) && target.Quantity.Unit is { } unit && unit.Symbol.IndexOf('元') < 0 && unit.Symbol.IndexOf('%') < 0 && unit.Symbol is not ("天" or "日" or "月" or "年" or "小时");

    // 补助标准 530元/人·月 is paid out, whatever its name.
    private static bool IsPerPerson(Target target) => target.Quantity.Unit?.Symbol.IndexOf("/人", StringComparison.Ordinal) >= 0;
}
