using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>What was done compared with what was spent: little of one beside all of the other wants an explanation.</summary>
internal abstract class OutputsAgainstFunds(string code, string chinese, string english) : SheetCheck(code, chinese, english)
{
    public override CheckOutcome Check(AuditSheet sheet)
    {
        if (sheet.ExecutionRate is not { } rate)
        {
            return MissingFact.Funds;
        }

        AuditRow[] outputs = [.. Outputs(sheet)];
        decimal weight = outputs.Sum(static row => row.Weight);
        return outputs.Length == 0 || weight == 0 ? MissingFact.Of("outputs", "没有已评分的产出指标", "no output is scored")
            : Check(sheet, rate, outputs.Sum(static row => row.Score!.Value), weight);
    }

    protected abstract CheckOutcome Check(AuditSheet sheet, Rational rate, decimal score, decimal weight);

    protected static string Percent(Rational rate) => (rate * 100).Round(2).ToString() + "%";

    // The section says so; a form without such sections has its own indicators.
    private static IEnumerable<AuditRow> Outputs(AuditSheet sheet)
    {
        HashSet<string> named = new(
            sheet.Sections.Where(static section => section.Result.Id == "outputs" || section.Result.Title.IndexOf("产出", StringComparison.Ordinal) >= 0)
                .SelectMany(static section => section.Rows).Select(static row => row.Result.Id),
            StringComparer.Ordinal);
        return sheet.Rows.Where(row => row.Score is not null && row.Evidence is not ExecutionRateEvidence && (named.Count > 0 ? named.Contains(row.Result.Id) : row.IsOwn));
    }
}

/// <summary>All outputs in full with little of the money spent.</summary>
internal sealed class FullOutputsLittleSpent() : OutputsAgainstFunds(
    FindingCodes.FullOutputsLittleSpent, "资金执行很少而产出全部满分", "all outputs in full with little of the money spent")
{
    private static readonly Rational Little = Rational.One / 2;

    protected override CheckOutcome Check(AuditSheet sheet, Rational rate, decimal score, decimal weight) =>
        rate >= Little || score < weight
            ? CheckOutcome.Passed
            : sheet.Find(
                Code,
                Severity.Warning,
                new(
                    "预算只执行了 {rate}，产出指标却全部满分（{score} 分）。请说明钱未花而事已成的原因，或核对完成值。",
                    "Only {rate} of the budget was executed, and all outputs have full marks ({score} points). Say how that came about, or check the actual values."),
                score,
                ("rate", Percent(rate)),
                ("score", score)) with
            { Found = Percent(rate), Basis = PointsBasis.Reliance };
}

/// <summary>Nearly all of the money spent with little done.</summary>
internal sealed class MuchSpentLittleDone() : OutputsAgainstFunds(
    FindingCodes.MuchSpentLittleDone, "资金基本用完而产出完成很少", "nearly all of the money spent with little done")
{
    private static readonly Rational NearlyAll = (Rational)95 / 100;
    private static readonly Rational Little = (Rational)6 / 10;

    protected override CheckOutcome Check(AuditSheet sheet, Rational rate, decimal score, decimal weight) =>
        rate < NearlyAll || (Rational)score / weight > Little
            ? CheckOutcome.Passed
            : sheet.Find(
                Code,
                Severity.Warning,
                new(
                    "预算已执行 {rate}，产出指标只得 {score} 分（分值 {weight}）。请说明资金去向。",
                    "{rate} of the budget was executed, and the outputs earn only {score} of {weight} points. Say where the money went."),
                weight - score,
                ("rate", Percent(rate)),
                ("score", score),
                ("weight", weight)) with
            { Found = Percent(rate), Basis = PointsBasis.Reliance };
}
