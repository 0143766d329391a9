using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Auditing.Checks;

/// <summary>What is claimed for sections and for the sheet as a whole.</summary>
internal static class SheetChecks
{
    public static IEnumerable<AuditFinding> Check(EvaluationReport report)
    {
        foreach (KeyValuePair<string, decimal> claim in report.Submission.ClaimedSections.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            SectionResult? section = report.Sections.FirstOrDefault(candidate => candidate.Id == claim.Key);
            if ((section is null ? Unknown(claim) : Section(report, section, claim.Value)) is { } found)
            {
                yield return found;
            }
        }

        if (report.Claimed is { } total && total != report.Score && report.Indicators.All(static row => row.Claimed is null))
        {
            yield return Total(report, total);
        }
    }

    private static AuditFinding Unknown(KeyValuePair<string, decimal> claim)
    {
        Finding finding = new(FindingCodes.ClaimedSectionUnknown, Severity.Warning, FindingKeys.ClaimedSectionUnknown, ("section", claim.Key))
        {
            Claimed = claim.Value,
        };
        return new AuditFinding(finding, 0) { Found = claim.Key };
    }

    // Where every row carries a claim, the subtotal is held against the sheet's own arithmetic; what is wrong with the claims is found row by row.
    private static AuditFinding? Section(EvaluationReport report, SectionResult section, decimal claimed)
    {
        HashSet<string> inside = new(Inside(section.Section), StringComparer.Ordinal);
        IndicatorResult[] rows = [.. report.Indicators.Where(row => inside.Contains(row.Section) && row.Submitted is not null)];
        bool allClaimed = rows.Length > 0 && Array.TrueForAll(rows, static row => row.Claimed is not null);
        decimal expected = allClaimed ? rows.Sum(static row => row.Claimed!.Value) : section.Score;
        if (claimed == expected)
        {
            return null;
        }

        Finding finding = new(
            FindingCodes.ClaimedSectionDiffers,
            Severity.Warning,
            allClaimed ? FindingKeys.ClaimedSectionDiffers : FindingKeys.ClaimedSectionComputed,
            ("title", section.Title),
            ("claimed", claimed),
            ("computed", expected))
        {
            Section = section.Id,
            Claimed = claimed,
            Computed = expected,
        };
        return new AuditFinding(finding, Math.Abs(claimed - expected)) { Expected = AuditRow.Write(expected), Found = AuditRow.Write(claimed) };
    }

    private static IEnumerable<string> Inside(Section section) => section.Sections.SelectMany(Inside).Append(section.Id);

    private static AuditFinding Total(EvaluationReport report, decimal total)
    {
        Finding finding = new(
            FindingCodes.TotalDiffers, Severity.Warning, FindingKeys.TotalDiffers, ("claimed", total), ("computed", report.Score))
        {
            Claimed = total,
            Computed = report.Score,
        };
        return new AuditFinding(finding, Math.Abs(total - report.Score))
        {
            ExplainedDifference = total - report.Score,
            Expected = AuditRow.Write(report.Score),
            Found = AuditRow.Write(total),
        };
    }
}
