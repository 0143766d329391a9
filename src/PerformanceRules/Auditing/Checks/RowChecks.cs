namespace PerformanceRules.Auditing.Checks;

/// <summary>The checks that every row goes through, in the order in which equal stakes are listed.</summary>
internal static class RowChecks
{
    private static readonly Func<AuditRow, IEnumerable<AuditFinding>>[] All =
    [
        ClaimPatternCheck.Check,
        ExecutionRateCheck.Check,
        TargetCheck.Check,
        JudgementCheck.Check,
        ChecklistCheck.Check,
        TemplateCheck.Check,
    ];

    public static IEnumerable<AuditFinding> Check(AuditRow row) => All.SelectMany(check => check(row));
}
