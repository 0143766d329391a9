using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>
/// Rows that want a reason and have none: points below the weight, and less than 90% of the budget executed. They are told together; a note where no row
/// has a reason, or only the funds want one, for then the form may have no place for it.
/// </summary>
internal sealed class ReasonDue() : SheetCheck(FindingCodes.ReasonDue, "扣分和执行率低于 90% 的有原因", "a reason stands beside points lost and an execution below 90%")
{
    private const int MostNamed = 8;
    private static readonly Rational ExecutionDue = (Rational)9 / 10;

    public override CheckOutcome Check(AuditSheet sheet)
    {
        AuditRow[] due = [.. sheet.Rows.Where(IsDue)];
        if (due.Length == 0)
        {
            return sheet.Rows.Any(static row => row.Claimed is not null || row.Score is not null) ? CheckOutcome.Passed : MissingFact.Score;
        }

        bool hasPlace = sheet.Rows.Any(static row => row.Reason is not null) && due.Any(static row => row.Evidence is not ExecutionRateEvidence);
        Severity severity = hasPlace ? Severity.Warning : Severity.Info;
        string named = string.Join("、", due.Take(MostNamed).Select(static row => row.Title)) + (due.Length > MostNamed ? "……" : string.Empty);
        return sheet.Find(
            Code,
            severity,
            new("{count} 行扣了分或执行率低于 90%，没有说明原因：{rows}。", "{count} rows lost points or executed less than 90% without a reason: {rows}."),
            due.Sum(static row => row.Weight - (row.Claimed ?? row.Score ?? row.Weight)),
            ("count", due.Length),
            ("rows", named)) with
        { Basis = PointsBasis.Reliance };
    }

    // A judgement without a reason, and points cut on a met target, have checks of their own.
    private static bool IsDue(AuditRow row) => row.Reason is null && row.Evidence switch
    {
        ExecutionRateEvidence => row.Score is not null && Rate(row) is { } rate && rate < ExecutionDue,
        TargetRatioEvidence or DeadlineEvidence => row.Score is { } score && score < row.Weight && (row.Claimed ?? score) < row.Weight,
        _ => false,
    };

    private static Rational? Rate(AuditRow row) =>
        row.Evidence is ExecutionRateEvidence { Budget: { IsQuantity: true } budget, Executed: { IsQuantity: true } executed }
        && Quantity.TryAlign(budget.Quantity, executed.Quantity, out Rational whole, out Rational part)
        && whole.Sign > 0
            ? part / whole
            : null;
}

/// <summary>A reason that would fit any row: 客观原因, 已完成.</summary>
internal sealed class ReasonUnspecific() : RowCheck(FindingCodes.ReasonUnspecific, "扣分原因具体", "the reason of a deduction says something specific")
{
    public override CheckOutcome Check(AuditRow row)
    {
        if (row.Score is not { } score || (row.Claimed ?? score) >= row.Weight)
        {
            return MissingFact.Of("deduction", "没有扣分", "no points were taken off");
        }

        string? words = row.Reason ?? (row.Evidence is JudgementEvidence && row.Actual is { IsBlank: false } actual ? actual.Text : null);
        return words is null ? MissingFact.Of("reason", "没有说明", "there are no words")
            : Reasons.IsSpecific(words) ? CheckOutcome.Passed
            : Warn(
                row,
                new("“{title}”得 {points} 分（分值 {weight}），说明“{reason}”没有具体内容。", "\"{title}\" has {points} of {weight} points, and \"{reason}\" does not say why."),
                row.Weight - (row.Claimed ?? score),
                ("points", row.Claimed ?? score),
                ("weight", row.Weight),
                ("reason", words)) with
            { Found = words, Basis = PointsBasis.Reliance };
    }
}
