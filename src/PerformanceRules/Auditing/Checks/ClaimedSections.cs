using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A claimed subtotal compared with the claims of its rows; where a row has none, with the computed score.</summary>
/// <remarks>What is wrong with the claims themselves is found row by row.</remarks>
internal sealed class ClaimedSectionDiffers() : SectionCheck(FindingCodes.ClaimedSectionDiffers, "小计与各行自评得分之和一致", "a subtotal is the sum of its rows")
{
    public override CheckOutcome Check(AuditSection section)
    {
        if (section.Claimed is not { } claimed)
        {
            return MissingFact.ClaimedSections;
        }

        AuditRow[] rows = [.. section.Rows.Where(static row => row.Result.Submitted is not null)];
        bool allClaimed = rows.Length > 0 && Array.TrueForAll(rows, static row => row.Claimed is not null);
        decimal expected = allClaimed ? rows.Sum(static row => row.Claimed!.Value) : section.Result.Score;
        if (claimed == expected || (allClaimed && PrintedSum.Explains(rows.Select(static row => (row.Claimed!.Value, row.Weight)), claimed)))
        {
            return CheckOutcome.Passed;
        }

        LocalizedText message = allClaimed
            ? new("“{title}”小计填报 {claimed} 分，各行自评得分合计 {computed}。", "The subtotal of \"{title}\" is given as {claimed}; the claims of its rows add up to {computed}.")
            : new("“{title}”小计填报 {claimed} 分，按标准应为 {computed}。", "The subtotal of \"{title}\" is given as {claimed}; by the standard it is {computed}.");
        Finding finding = new(
            Code, Severity.Warning, message, ("title", section.Result.Title), ("claimed", claimed), ("computed", expected))
        {
            Section = section.Result.Id,
            Claimed = claimed,
            Computed = expected,
        };
        return new AuditFinding(finding, Math.Abs(claimed - expected)) { Expected = AuditRow.Write(expected), Found = AuditRow.Write(claimed) };
    }
}

/// <summary>A subtotal of a section that the rulebook does not have.</summary>
internal sealed class ClaimedSectionUnknown() : SheetCheck(FindingCodes.ClaimedSectionUnknown, "小计所属的部分在指标体系中存在", "a subtotal is of a section that there is")
{
    public override CheckOutcome Check(AuditSheet sheet)
    {
        IReadOnlyDictionary<string, decimal> claims = sheet.Report.Submission.ClaimedSections;
        return claims.Count == 0 ? MissingFact.ClaimedSections
            : CheckOutcome.Found(claims.OrderBy(static claim => claim.Key, StringComparer.Ordinal).Where(claim => !Knows(sheet.Report, claim.Key)).Select(Tell));
    }

    private static bool Knows(EvaluationReport report, string id) => report.Sections.Any(section => section.Id == id);

    private AuditFinding Tell(KeyValuePair<string, decimal> claim)
    {
        LocalizedText message = new("指标体系中没有“{section}”这一部分，其小计无从核对。", "The rulebook has no section \"{section}\"; its subtotal cannot be checked.");
        return new AuditFinding(new Finding(Code, Severity.Warning, message, ("section", claim.Key)) { Claimed = claim.Value }, 0) { Found = claim.Key };
    }
}

/// <summary>The subtotals of the parts added up and compared with the claimed total, whether or not rows state claims.</summary>
internal sealed class SubtotalsDiffer() : SheetCheck(FindingCodes.SubtotalsDiffer, "各部分小计之和等于总分", "the subtotals add up to the total")
{
    public override CheckOutcome Check(AuditSheet sheet)
    {
        if (sheet.Report.Claimed is not { } total)
        {
            return MissingFact.ClaimedTotal;
        }

        IReadOnlyDictionary<string, decimal> claims = sheet.Report.Submission.ClaimedSections;
        Rulebooks.Section[] top = [.. sheet.Report.Rulebook.Sections.Where(static section => section.Effect == Rulebooks.SectionEffect.Counts)];
        decimal? sum = Sum(top, claims);
        if (sum is not { } subtotals)
        {
            return MissingFact.ClaimedSections;
        }

        if (subtotals == total || PrintedSum.Explains(claims.Values.Select(static claim => (claim, claim)), total))
        {
            return CheckOutcome.Passed;
        }

        LocalizedText message = new("各部分小计合计 {sum}，填报总分为 {claimed}。", "The subtotals add up to {sum}; the total is given as {claimed}.");
        Finding finding = new(Code, Severity.Warning, message, ("sum", subtotals), ("claimed", total)) { Claimed = total, Computed = subtotals };
        return new AuditFinding(finding, Math.Abs(total - subtotals)) { Expected = AuditRow.Write(subtotals), Found = AuditRow.Write(total) };
    }

    // A part counts by its own subtotal, or by those of all that is inside it.
    private static decimal? Sum(IReadOnlyList<Rulebooks.Section> sections, IReadOnlyDictionary<string, decimal> claims)
    {
        if (sections.Count == 0)
        {
            return null;
        }

        decimal sum = 0;
        foreach (Rulebooks.Section section in sections)
        {
            decimal? part = claims.TryGetValue(section.Id, out decimal claimed) ? claimed : section.Indicators.Count > 0 ? null : Sum(section.Sections, claims);
            if (part is not { } points)
            {
                return null;
            }

            sum += points;
        }

        return sum;
    }
}

/// <summary>The claimed total compared with the computed one, where no row says where a difference comes from.</summary>
internal sealed class TotalDiffers() : SheetCheck(FindingCodes.TotalDiffers, "没有各行自评时，总分与核算结果一致", "without claims of rows, the total is the computed one")
{
    public override CheckOutcome Check(AuditSheet sheet)
    {
        EvaluationReport report = sheet.Report;
        if (report.Claimed is not { } total)
        {
            return MissingFact.ClaimedTotal;
        }

        if (sheet.Rows.Any(static row => row.Claimed is not null))
        {
            return MissingFact.Of("noClaims", "各行有自评得分，逐行核对", "rows state claims and are compared one by one");
        }

        if (total == report.Score)
        {
            return CheckOutcome.Passed;
        }

        LocalizedText message = new(
            "填报总分 {claimed}，按标准应为 {computed}；各行没有自评得分，无法指出差在何处。",
            "The total is given as {claimed}; by the standard it is {computed}. No row states a claim, so that nothing says where the difference comes from.");
        Finding finding = new(Code, Severity.Warning, message, ("claimed", total), ("computed", report.Score)) { Claimed = total, Computed = report.Score };
        return new AuditFinding(finding, Math.Abs(total - report.Score))
        {
            ExplainedDifference = total - report.Score,
            Expected = AuditRow.Write(report.Score),
            Found = AuditRow.Write(total),
        };
    }
}
