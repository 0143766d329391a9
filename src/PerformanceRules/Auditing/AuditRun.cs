using PerformanceRules.Auditing.Checks;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>Makes every check of a sheet once, counts what came of it, and tells each fault once.</summary>
internal sealed class AuditRun
{
    private readonly AuditSheet _sheet;
    private readonly List<AuditFinding> _found = [];
    private readonly List<LedgerEntry> _ledger = [];

    private AuditRun(AuditSheet sheet)
    {
        _sheet = sheet;
    }

    /// <summary>Gets what was found, in the order in which it is told.</summary>
    public IReadOnlyList<AuditFinding> Findings { get; private set; } = [];

    public IReadOnlyList<LedgerEntry> Ledger => _ledger;

    public static AuditRun Of(AuditSheet sheet)
    {
        AuditRun run = new(sheet);
        IAuditCheck[] checks = [.. sheet.Report.Checks.Where(static check => check is not Reviews.IReviewCheck), .. sheet.Report.Rulebook.Checks.Select(CheckRun.Of)];
        StandardChecks standard = new(sheet, checks);
        run._ledger.AddRange(standard.Ledger);
        foreach (IAuditCheck check in checks)
        {
            run.Make(check);
        }

        run.Findings = Ordered(StoryOfRow.Tell(standard.Findings, run._found));
        return run;
    }

    private static IReadOnlyList<AuditFinding> Ordered(IEnumerable<AuditFinding> findings) =>
    [
        .. findings
            .OrderByDescending(static finding => finding.Severity)
            .ThenBy(static finding => finding.Basis)
            .ThenByDescending(static finding => finding.Points),
    ];

    private void Make(IAuditCheck check)
    {
        LedgerEntryBuilder entry = new(check.Code, check.Title);
        foreach (CheckOutcome outcome in Outcomes(check))
        {
            entry.Count(outcome);
            _found.AddRange(outcome.Findings);
        }

        _ledger.Add(entry.Build());
    }

    private IEnumerable<CheckOutcome> Outcomes(IAuditCheck check) => check switch
    {
        IRowCheck ofRow => _sheet.Rows.Select(row => Guarded(check, () => ofRow.Check(row), () => row.Result.Id)),
        ISectionCheck ofSection => _sheet.Sections.Select(section => Guarded(check, () => ofSection.Check(section), static () => null)),
        ISheetCheck ofSheet => [Guarded(check, () => ofSheet.Check(_sheet), static () => null)],
        _ => throw new InvalidOperationException($"The check {check.GetType()} implements none of IRowCheck, ISectionCheck and ISheetCheck."),
    };

#pragma warning disable CA1031 // A check may be anybody's: where one throws, the others are made all the same, and a finding carries its message.
    private static CheckOutcome Guarded(IAuditCheck check, Func<CheckOutcome> make, Func<string?> indicator)
    {
        try
        {
            return make() ?? throw new InvalidOperationException("The check gave no outcome.");
        }
        catch (Exception exception)
        {
            Finding finding = new(
                FindingCodes.CheckFailed, Severity.Error, FindingKeys.CheckFailed, ("check", check.Code), ("error", FaultText.Of(exception)))
            {
                Indicator = indicator(),
            };
            return new AuditFinding(finding, 0);
        }
    }
#pragma warning restore CA1031
}
