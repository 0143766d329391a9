using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Reviews;

/// <summary>
/// The form of a re-check (复核表): row by row what the unit claimed, what the standard gives, what the reviewer found and the deviation; and what in the
/// re-check itself does not add up. Immutable and safe to share.
/// </summary>
public sealed class SheetReview
{
    private SheetReview(EvaluationReport report)
    {
        Report = report;
        ByFinding = report.Prepared.Again(report.Submission.AsReviewed()).Evaluate();
        Dictionary<string, ReviewedIndicator> reviews = new(StringComparer.Ordinal);
        foreach (ReviewedIndicator review in report.Submission.Review)
        {
            reviews[review.Indicator] = reviews.TryGetValue(review.Indicator, out ReviewedIndicator? first) ? first : review;
        }

        AuditSheet sheet = new(report, previous: null);
        Rows = [.. sheet.Rows.Select(row => new ReviewRow(row, ByFinding.TryFind(row.Result.Id, out IndicatorResult? found) ? found : row.Result, reviews.TryGetValue(row.Result.Id, out ReviewedIndicator? review) ? review : null))];
        ReviewRun run = ReviewRun.Of(this);
        Findings = Fingerprints.Name(run.Findings, report);
        Ledger = run.Ledger;
        Total = Rows.Sum(static row => row.Score ?? row.Standard ?? 0);
    }

    private SheetReview(SheetReview review, IEnumerable<AuditFinding> more)
    {
        Report = review.Report;
        ByFinding = review.ByFinding;
        Rows = review.Rows;
        Findings = Fingerprints.Name([.. review.Findings, .. more], review.Report);
        Ledger = review.Ledger;
        Total = review.Total;
    }

    /// <summary>Gets the report on the unit's own evidence.</summary>
    public EvaluationReport Report { get; }

    /// <summary>Gets the report on what the reviewer found: the unit's sheet with the reviewer's actual values in it.</summary>
    public EvaluationReport ByFinding { get; }

    /// <summary>Gets the rows, in the order of the form.</summary>
    public IReadOnlyList<ReviewRow> Rows { get; }

    /// <summary>Gets what in the re-check does not add up, the gravest first.</summary>
    public IReadOnlyList<AuditFinding> Findings { get; }

    /// <summary>Gets what was looked for in the re-check, counted.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; }

    /// <summary>Gets the total of the re-check in points: a row that was not re-checked has what the standard gives.</summary>
    public decimal Total { get; }

    /// <summary>Gets how many rows were re-checked.</summary>
    public int ReviewedRows => Rows.Count(static row => row.Review is not null);

    /// <summary>Compares the re-checks of several sheets with one another: the same defect (同一问题) costs the same on all of them.</summary>
    /// <param name="reviews">The re-checks.</param>
    /// <returns>The same re-checks, with what contradicts the others among their findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reviews"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<SheetReview> Together(IEnumerable<SheetReview> reviews)
    {
        SheetReview[] all = [.. Guard.NotNull(reviews)];
        ILookup<SheetReview, AuditFinding> uneven = UnevenDefects.Across(all).ToLookup(static pair => pair.Review, static pair => pair.Finding);
        return [.. all.Select(review => uneven.Contains(review) ? new SheetReview(review, uneven[review]) : review)];
    }

    internal static SheetReview Of(EvaluationReport report) => new(report);
}
