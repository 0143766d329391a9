using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A check of every row, with its code and what it looks for.</summary>
internal abstract class RowCheck(string code, string chinese, string english) : IRowCheck
{
    public string Code { get; } = code;

    public LocalizedText Title { get; } = new(chinese, english);

    public abstract CheckOutcome Check(AuditRow row);

    protected AuditFinding Warn(AuditRow row, LocalizedText message, decimal points, params FindingValue[] values) =>
        row.Find(Code, Severity.Warning, message, points, values);

    protected AuditFinding Note(AuditRow row, LocalizedText message, decimal points, params FindingValue[] values) =>
        row.Find(Code, Severity.Info, message, points, values) with { Basis = PointsBasis.Reliance };
}
