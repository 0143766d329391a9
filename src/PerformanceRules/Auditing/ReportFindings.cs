using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>Gives the findings of a report the points at stake, and settles which of them account for the difference of the totals.</summary>
internal sealed class ReportFindings(EvaluationReport report)
{
    private readonly HashSet<string> _accountedRows = new(StringComparer.Ordinal);

    public IEnumerable<AuditFinding> All => report.Findings.Select(Of);

    private AuditFinding Of(Finding finding)
    {
        IndicatorResult? row = finding.Indicator is { } id ? report.Find(id) : null;
        (decimal points, decimal accounts) = Stake(finding, row);
        return new AuditFinding(finding, points)
        {
            ExplainedDifference = accounts,
            Expected = Written(finding, finding.Code == FindingCodes.QuantifiedTargetInWords ? "target" : "expected") ?? Number(finding.Computed) ?? Written(finding, "weight"),
            Found = Written(finding, finding.Code == FindingCodes.QuantifiedTargetInWords ? "actual" : "found") ?? Number(finding.Claimed) ?? Written(finding, "text") ?? Written(finding, "sum"),
            Clause = row?.Standard,
        };
    }

    private (decimal Points, decimal ExplainedDifference) Stake(Finding finding, IndicatorResult? row)
    {
        switch (finding)
        {
            case { Code: FindingCodes.ClaimedTotalDiffers, Claimed: { } total, Computed: { } sum }:
                decimal open = total > sum ? OpenWeight() : 0;
                return (Math.Abs(total - sum) - open, total > sum ? total - sum - open : total - sum);
            case { Claimed: { } claimed, Computed: { } computed }:
                return (Math.Abs(claimed - computed), claimed - computed);
            case { Severity: Severity.Error } when row is { Score: null }:
                decimal wanted = row.Claimed ?? 0;
                return (row.Claimed ?? row.Weight, _accountedRows.Add(row.Id) ? wanted : 0);
            case { Code: FindingCodes.WeightsMismatch or FindingCodes.WeightDiffers }:
                return (Math.Abs(Difference(finding)), 0);
            case { Code: FindingCodes.QuantifiedTargetInWords } when row is { Score: { } judged }:
                return (Math.Max(row.Claimed ?? 0, judged), 0);
            case { Code: FindingCodes.DeductionUnexplained } when row is { Score: { } score }:
                return (row.Weight - score, 0);
            default:
                return (0, 0);
        }
    }

    // A row that states no claim may be meant to be worth anything up to its weight.
    private decimal OpenWeight() => report.Indicators.Sum(static row => row.Submitted is not null && row.Claimed is null ? row.Weight : 0);

    private static decimal Difference(Finding finding)
    {
        Rational[] numbers = [.. finding.Values.Select(static value => value.Value).Where(static value => value is Rational or decimal)
            .Select(static value => value is Rational exact ? exact : (decimal)value!)];
        return numbers.Length == 2 ? (numbers[0] - numbers[1]).ToDecimal() : 0;
    }

    private static string? Written(Finding finding, string name)
    {
        foreach (FindingValue value in finding.Values)
        {
            if (value.Name == name)
            {
                return value.ToText(Language.Chinese);
            }
        }

        return null;
    }

    private static string? Number(decimal? number) => number is { } value ? ((Rational)value).ToString() : null;
}
