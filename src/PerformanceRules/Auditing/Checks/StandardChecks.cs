using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>
/// The findings of the report in the audit: each gets the points at stake, which account for the difference of the totals once, and each code its place
/// in the ledger.
/// </summary>
internal sealed class StandardChecks
{
    private static readonly (string Code, string Chinese, string English, Func<AuditRow, MissingFact?>? Missing)[] All =
    [
        (FindingCodes.EvidenceMissing, "评分依据齐全", "the evidence is there", null),
        (FindingCodes.EvidenceInvalid, "评分依据在合理范围内", "the evidence is in its range", null),
        (FindingCodes.TargetUnreadable, "指标值和完成值可读", "target and actual value can be read", null),
        (FindingCodes.UnitDoubtful, "数量级没有疑问", "the scale of a number is not in doubt", null),
        (FindingCodes.UnitMismatch, "单位一致", "the units fit", null),
        (FindingCodes.IndicatorMissing, "规定指标没有缺漏", "no indicator of the rulebook is missing", null),
        (FindingCodes.IndicatorUnknown, "各行都属于指标体系", "every row has a place in the rulebook", null),
        (FindingCodes.IndicatorDuplicate, "指标编号不重复", "no id stands there twice", null),
        (FindingCodes.WeightsMismatch, "分值合计正确", "the weights add up", null),
        (FindingCodes.NotApplicableRefused, "不适用的指标为制度所允许", "what is left out may be", null),
        (FindingCodes.RuleFailed, "评分规则正常", "the rule gave a score", null),
        (FindingCodes.ClaimDiffers, "自评得分与核算得分一致", "the claim is the computed score", OfClaim),
        (FindingCodes.ClaimedTotalDiffers, "各行自评得分之和等于总分", "the claims add up to the total", null),
        (FindingCodes.ComponentsMismatch, "资金分项之和等于总额", "the parts of the funds add up", OfComponents),
        (FindingCodes.OverExecution, "执行数不超过预算数", "no more is executed than budgeted", OfFunds),
        (FindingCodes.ZeroTarget, "指标值大于零", "the target is above zero", OfRatio),
        (FindingCodes.QuantifiedTargetInWords, "定量指标的完成值是数量", "the actual value beside a quantity is a quantity", OfJudgement),
        (FindingCodes.ClaimAsPoints, "自评依据不是自评得分本身", "a judgement rests on more than its claim", OfJudgement),
        (FindingCodes.DeductionUnexplained, "定性扣分有说明", "a judgement below the weight says why", OfJudgement),
        (FindingCodes.PointsIgnored, "定量指标没有另填自评分", "no points stand beside what is computed", OfRatio),
        (FindingCodes.ExemptionRefused, "减免为标准所允许", "an exemption is one that the standard grants", null),
        (FindingCodes.WeightMissing, "表中有分值", "the form states weights", null),
        (FindingCodes.WeightDiffers, "分值与指标体系一致", "the weight is the rulebook's", null),
        (FindingCodes.Vetoed, "没有一票否决情形", "nothing is vetoed", null),
    ];

    private readonly AuditSheet _sheet;
    private readonly HashSet<string> _accountedRows = new(StringComparer.Ordinal);

    public StandardChecks(AuditSheet sheet, IEnumerable<IAuditCheck> checks)
    {
        HashSet<string> own = new(checks.Select(static check => check.Code), StringComparer.Ordinal);
        _sheet = sheet;
        Findings = [.. sheet.Report.Findings.Select(Of)];
        Ledger = [.. All.Select(Count), .. Others(own)];
    }

    public IReadOnlyList<AuditFinding> Findings { get; }

    public IReadOnlyList<LedgerEntry> Ledger { get; }

    private LedgerEntry Count((string Code, string Chinese, string English, Func<AuditRow, MissingFact?>? Missing) check)
    {
        LedgerEntryBuilder entry = new(check.Code, new LocalizedText(check.Chinese, check.English));
        Finding[] found = [.. _sheet.Report.Findings.Where(finding => finding.Code == check.Code)];
        entry.Fail(found.Length);
        if (check.Code == FindingCodes.ClaimedTotalDiffers)
        {
            CountTotal(entry, found.Length);
            return entry.Build();
        }

        HashSet<string> rows = new(found.Where(static finding => finding.Indicator is not null).Select(static finding => finding.Indicator!), StringComparer.Ordinal);
        foreach (AuditRow row in _sheet.Rows.Where(row => !rows.Contains(row.Result.Id)))
        {
            if (check.Missing?.Invoke(row) is { } missing)
            {
                entry.Skip(missing);
            }
            else
            {
                entry.Pass();
            }
        }

        return entry.Build();
    }

    private void CountTotal(LedgerEntryBuilder entry, int found)
    {
        if (_sheet.Report.Claimed is null)
        {
            entry.Skip(MissingFact.ClaimedTotal);
        }
        else if (_sheet.Rows.All(static row => row.Claimed is null))
        {
            entry.Skip(MissingFact.Claim);
        }
        else if (found == 0)
        {
            entry.Pass();
        }
    }

    // A rule of somebody's own may have codes of its own; they are counted where they occur.
    private IEnumerable<LedgerEntry> Others(HashSet<string> own) => _sheet.Report.Findings
        .GroupBy(static finding => finding.Code, StringComparer.Ordinal)
        .Where(group => !Array.Exists(All, check => check.Code == group.Key) && !own.Contains(group.Key))
        .Select(static group => new LedgerEntry(group.Key, new LocalizedText("评分规则自带的检查", "a check of a scoring rule"), 0, group.Count(), []));

    private static MissingFact? OfClaim(AuditRow row) => row.Claimed is null ? MissingFact.Claim : row.Score is null ? MissingFact.Score : null;

    private static MissingFact? OfFunds(AuditRow row) => row.Evidence is ExecutionRateEvidence { Budget: not null, Executed: not null } ? null : MissingFact.Funds;

    private static MissingFact? OfComponents(AuditRow row) =>
        row.Evidence is ExecutionRateEvidence { Components.Count: > 0 } ? null : MissingFact.Of("components", "没有资金分项", "the funds have no parts");

    private static MissingFact? OfRatio(AuditRow row) => row.Target is { IsQuantity: true } ? null : MissingFact.Target;

    private static MissingFact? OfJudgement(AuditRow row) => row.Evidence is JudgementEvidence ? null : MissingFact.Judgement;

    // What rounding can explain is worth knowing, and no fault.
    private Finding Weighed(Finding finding)
    {
        if (finding is not { Code: FindingCodes.ClaimedTotalDiffers, Claimed: { } total }
            || !PrintedSum.Explains(_sheet.Rows.Where(static row => row.Claimed is not null).Select(static row => (row.Claimed!.Value, row.Weight)), total)
            || _sheet.Rows.Any(static row => row.Claimed is null))
        {
            return finding;
        }

        LocalizedText message = new(
            "各项自评得分合计 {sum}，填报总分为 {claimed}，相差在四舍五入的范围内。", "The claims add up to {sum} and the total is given as {claimed}; rounding can explain the difference.");
        return new Finding(finding.Code, Severity.Info, message, [.. finding.Values]) { Claimed = finding.Claimed, Computed = finding.Computed };
    }

    private AuditFinding Of(Finding finding)
    {
        finding = Weighed(finding);
        IndicatorResult? row = finding.Indicator is { } id ? _sheet.Report.Find(id) : null;
        (decimal points, decimal accounts) = Stake(finding, row);
        return new AuditFinding(finding, points)
        {
            ExplainedDifference = accounts,
            Basis = accounts == 0 && finding.Code is FindingCodes.DeductionUnexplained or FindingCodes.QuantifiedTargetInWords ? PointsBasis.Reliance : PointsBasis.Difference,
            Expected = Written(finding, finding.Code == FindingCodes.QuantifiedTargetInWords ? "target" : "expected") ?? Number(finding.Computed) ?? Written(finding, "weight"),
            Found = Written(finding, finding.Code == FindingCodes.QuantifiedTargetInWords ? "actual" : "found") ?? Number(finding.Claimed) ?? Written(finding, "text") ?? Written(finding, "sum"),
            Clause = row?.Standard,
        };
    }

    private (decimal Points, decimal Accounts) Stake(Finding finding, IndicatorResult? row)
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
    private decimal OpenWeight() => _sheet.Report.Indicators.Sum(static row => row.Submitted is not null && row.Claimed is null ? row.Weight : 0);

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
