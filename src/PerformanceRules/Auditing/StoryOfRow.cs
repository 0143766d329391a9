using PerformanceRules.Findings;

namespace PerformanceRules.Auditing;

/// <summary>
/// Tells each fault once: what explains a finding of the standard becomes its pattern and does not stand beside it, and what the standard and a check
/// both say of a row is told by the check, which knows the points.
/// </summary>
internal static class StoryOfRow
{
    public static IEnumerable<AuditFinding> Tell(IReadOnlyList<AuditFinding> standard, IReadOnlyList<AuditFinding> checks)
    {
        List<AuditFinding> left = [.. checks];
        foreach (AuditFinding finding in standard)
        {
            if (left.Exists(other => IsSame(finding, other)))
            {
                continue;
            }

            AuditFinding[] patterns = [.. left.Where(other => other.Explains == finding.Code && IsSamePlace(finding, other))];
            left.RemoveAll(other => Array.IndexOf(patterns, other) >= 0);
            yield return patterns.Length == 0 ? finding : finding with
            {
                Pattern = patterns[0],
                Points = Math.Max(finding.Points, patterns[0].Points),
                Expected = finding.Expected ?? patterns[0].Expected,
                Found = finding.Found ?? patterns[0].Found,
                Clause = patterns[0].Clause ?? finding.Clause,
            };
        }

        foreach (AuditFinding finding in left)
        {
            yield return finding;
        }
    }

    private static bool IsSame(AuditFinding finding, AuditFinding other) => finding.Code == other.Code && IsSamePlace(finding, other);

    private static bool IsSamePlace(AuditFinding finding, AuditFinding other) =>
        finding.Indicator == other.Indicator && finding.Section == other.Section && finding.Finding.Part == other.Finding.Part;
}
