using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>By how much an actual value exceeds its target (年初指标值设定偏低).</summary>
internal sealed class OvershootUnnoticed() : RowCheck(FindingCodes.OvershootUnnoticed, "完成值远超指标值", "an actual value far above its target")
{
    /// <summary>Provinces ask for a reason from 130% of the target.</summary>
    private static readonly Rational Conspicuous = (Rational)13 / 10;

    /// <summary>Far above any standard's highest band.</summary>
    private const int FarAbove = 1000;

    /// <summary>Tells whether the overshoot takes points off by the row's own standard.</summary>
    public static bool CostsPoints(AuditRow row) => row.Score < row.Weight && Ratio(row) is { } ratio && ratio > Rational.One;

    public override CheckOutcome Check(AuditRow row)
    {
        if (row.Score is not { } score)
        {
            return MissingFact.Score;
        }

        if (Ratio(row) is not { } ratio)
        {
            return row.Target is { IsQuantity: true, IsReverse: false } ? MissingFact.Actual : MissingFact.Target;
        }

        bool costs = CostsPoints(row);
        if (costs ? row.Claimed != row.Weight : ratio < Conspicuous || HasBands(row) || Reasons.IsSpecific(row.Reason))
        {
            return CheckOutcome.Passed;
        }

        (Target target, Actual actual) = (row.Target!, row.Actual!);
        FindingValue[] values = [("target", target), ("actual", actual), ("percent", AuditRow.Write((ratio * 100).Round(2))), ("claimed", row.Claimed ?? score)];
        return costs
            ? Warn(
                row,
                new(
                    "“{title}”完成值 {actual} 是指标值 {target} 的 {percent}%，按标准应扣分，自评仍为满分 {claimed}。",
                    "\"{title}\": the actual value {actual} is {percent}% of the target {target}, which costs points; the claim is the full {claimed}."),
                row.Weight - score,
                values) with
            {
                Expected = AuditRow.Write(score),
                Found = AuditRow.Write(row.Weight),
                Explains = FindingCodes.ClaimDiffers,
            }
            : Note(
                row,
                new(
                    "“{title}”完成值 {actual} 是指标值 {target} 的 {percent}%，指标值可能偏低，请说明原因。",
                    "\"{title}\": the actual value {actual} is {percent}% of the target {target}, which may be set too low; say why."),
                0,
                values);
    }

    /// <summary>Gets B / A of a positive indicator; none for any other row.</summary>
    private static Rational? Ratio(AuditRow row) =>
        row is { Score: not null, Evidence: TargetRatioEvidence { Target: { IsReverse: false } target, Actual: { } actual } }
        && Quantity.TryAlign(target.Quantity, actual.Quantity, out Rational targetNumber, out Rational actualNumber)
        && targetNumber.Sign > 0
            ? actualNumber / targetNumber
            : null;

    // Where the standard itself says from which overshoot on it minds, nothing is said below that.
    private static bool HasBands(AuditRow row) =>
        row.Evidence is TargetRatioEvidence { Target: { IsQuantity: true } target } evidence
        && target.Quantity.Number * FarAbove is var far
        && far.TryToDecimal(out decimal number)
        && row.ScoreOf(evidence with { Actual = Actual.Parse(AuditRow.Write(number) + target.Quantity.Unit?.Symbol) }) < row.Weight;
}
