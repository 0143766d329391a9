using PerformanceRules.Model;

namespace PerformanceRules.Reviews;

/// <summary>The way into the re-check (复核).</summary>
public static class ReviewExtensions
{
    /// <summary>Lays out the re-check of a sheet row by row, and says what in it does not add up.</summary>
    /// <param name="report">The report of the sheet, whose submission holds the re-check.</param>
    /// <returns>The re-check.</returns>
    public static SheetReview Review(this EvaluationReport report) => SheetReview.Of(Guard.NotNull(report));

    /// <summary>Scores a sheet, lays out its re-check row by row, and says what in it does not add up.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="submission">The submission with its re-check.</param>
    /// <returns>The re-check.</returns>
    /// <exception cref="Rulebooks.UnknownRulebookException">The submission names a rulebook that is not at hand.</exception>
    public static SheetReview Review(this IPerformanceEvaluator evaluator, Submission submission) => Guard.NotNull(evaluator).Evaluate(submission).Review();

    /// <summary>Gives the sheet as the reviewer found it: the reviewer's actual values in the place of the unit's. Readings and gains of it are those of the re-check.</summary>
    /// <param name="submission">The submission with its re-check.</param>
    /// <returns>The submission; the same where the reviewer found no other value.</returns>
    public static Submission AsReviewed(this Submission submission)
    {
        Dictionary<string, ReviewedIndicator> found = new(StringComparer.Ordinal);
        foreach (ReviewedIndicator review in Guard.NotNull(submission).Review)
        {
            if (review.Actual is { IsBlank: false } && !found.ContainsKey(review.Indicator))
            {
                found.Add(review.Indicator, review);
            }
        }

        return found.Count == 0 ? submission : submission with
        {
            Indicators = [.. submission.Indicators.Select(row => found.TryGetValue(row.Id, out ReviewedIndicator? review) ? row with { Evidence = With(row.Evidence, review) } : row)],
        };
    }

    // A judgement on what the reviewer found is worth what the reviewer gives.
    private static Evidence? With(Evidence? evidence, ReviewedIndicator review) => evidence switch
    {
        OpenEvidence open => open with { Actual = review.Actual, Points = open.Points is null && open.Rating is null ? null : review.Score ?? open.Points, Rating = review.Score is null ? open.Rating : null },
        TargetRatioEvidence ratio => ratio with { Actual = review.Actual },
        JudgementEvidence judged => judged with { Actual = review.Actual, Points = review.Score ?? judged.Points, Rating = review.Score is null ? judged.Rating : null },
        DeadlineEvidence deadline => deadline with { Actual = review.Actual!.Text },
        _ => evidence,
    };
}
