using PerformanceRules.Auditing;
using PerformanceRules.Findings;

namespace PerformanceRules.Reviews;

/// <summary>Makes every check of a re-check once, and counts what came of it.</summary>
internal sealed class ReviewRun
{
    private readonly List<AuditFinding> _found = [];
    private readonly List<LedgerEntry> _ledger = [];

    public IReadOnlyList<AuditFinding> Findings => [.. _found.OrderByDescending(static finding => finding.Severity).ThenByDescending(static finding => finding.Points)];

    public IReadOnlyList<LedgerEntry> Ledger => _ledger;

    public static ReviewRun Of(SheetReview review)
    {
        ReviewRun run = new();
        run.CheckPlaces(review);
        foreach (IReviewCheck check in review.Report.Checks.OfType<IReviewCheck>())
        {
            run.Make(check, review);
        }

        LedgerEntryBuilder uneven = new(FindingCodes.ReviewDefectUneven, UnevenDefects.Title);
        IReadOnlyList<AuditFinding> found = UnevenDefects.Within(review);
        uneven.Fail(found.Count);
        uneven.Pass(review.Rows.Count(static row => DefectText.Of(row) is not null) - found.Count);
        run._found.AddRange(found);
        run._ledger.Add(uneven.Build());
        return run;
    }

    private void Make(IReviewCheck check, SheetReview review)
    {
        LedgerEntryBuilder entry = new(check.Code, check.Title);
        foreach (ReviewRow row in review.Rows)
        {
            CheckOutcome outcome = row.Review is null ? CheckOutcome.NotRun(NotReviewed) : check.Check(row);
            entry.Count(outcome);
            _found.AddRange(outcome.Findings);
        }

        _ledger.Add(entry.Build());
    }

    private static MissingFact NotReviewed { get; } = MissingFact.Of("review", "没有复核", "it was not re-checked");

    // Each entry of a re-check is of one row of the sheet.
    private void CheckPlaces(SheetReview review)
    {
        LedgerEntryBuilder entry = new(FindingCodes.ReviewIndicatorUnknown, new LocalizedText("复核的指标在表中，且只复核一次", "each re-check is of a row of the sheet, once"));
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ReviewedIndicator reviewed in review.Report.Submission.Review)
        {
            bool isKnown = review.Rows.Any(row => row.Id == reviewed.Indicator);
            if (isKnown && seen.Add(reviewed.Indicator))
            {
                entry.Pass();
                continue;
            }

            LocalizedText message = isKnown
                ? new("指标“{id}”复核了两次，第二次未计入。", "The row \"{id}\" is re-checked twice; the second is left out.")
                : new("表中没有指标“{id}”，其复核未计入。", "The sheet has no row \"{id}\"; its re-check is left out.");
            entry.Fail();
            _found.Add(new AuditFinding(new Finding(FindingCodes.ReviewIndicatorUnknown, Severity.Error, message, ("id", reviewed.Indicator)) { Indicator = reviewed.Indicator }, reviewed.Score ?? 0));
        }

        _ledger.Add(entry.Build());
    }
}
