using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;

namespace PerformanceRules.Reviews;

/// <summary>
/// The same defect with different deductions, on one sheet and across sheets. Deductions are even where they are the same points or the same share of the
/// weight; among uneven ones those that differ from most are told, and all of them where none is the commonest.
/// </summary>
internal static class UnevenDefects
{
    public static LocalizedText Title { get; } = new("同一问题扣分一致", "the same defect costs the same");

    public static IReadOnlyList<AuditFinding> Within(SheetReview review) =>
        [.. Uneven(review.Rows.Select(row => (Review: review, Row: row))).Select(static found => Tell(found, FindingCodes.ReviewDefectUneven))];

    public static IEnumerable<(SheetReview Review, AuditFinding Finding)> Across(IReadOnlyList<SheetReview> reviews)
    {
        HashSet<ReviewRow> told = [.. reviews.SelectMany(static review => Uneven(review.Rows.Select(row => (Review: review, Row: row)))).Select(static found => found.Row)];
        return Uneven(reviews.SelectMany(static review => review.Rows.Select(row => (Review: review, Row: row))))
            .Where(found => !told.Contains(found.Row))
            .Select(static found => (found.Review, Tell(found, FindingCodes.ReviewDefectUnevenAcross)));
    }

    private static AuditFinding Tell((SheetReview Review, ReviewRow Row, SheetReview OtherReview, ReviewRow Other) found, string code)
    {
        ReviewRow row = found.Row;
        string other = ReferenceEquals(found.Review, found.OtherReview) ? found.Other.Title : found.OtherReview.Report.Submission.Unit + "：" + found.Other.Title;
        return row.Find(
            code,
            Severity.Warning,
            new(
                "“{title}”因“{reason}”扣 {deduction} 分（分值 {weight}），“{other}”因同一问题扣 {otherDeduction} 分（分值 {otherWeight}），标准不一。",
                "\"{title}\" loses {deduction} of {weight} points for \"{reason}\", \"{other}\" {otherDeduction} of {otherWeight} points for the same defect."),
            Math.Abs((((Rational)found.Other.Deduction!.Value / found.Other.Weight) - ((Rational)row.Deduction!.Value / row.Weight)).Round(6).ToDecimal()) * row.Weight,
            ("reason", row.Reason),
            ("deduction", row.Deduction),
            ("weight", row.Weight),
            ("other", other),
            ("otherDeduction", found.Other.Deduction),
            ("otherWeight", found.Other.Weight));
    }

    private static IEnumerable<(SheetReview Review, ReviewRow Row, SheetReview OtherReview, ReviewRow Other)> Uneven(IEnumerable<(SheetReview Review, ReviewRow Row)> rows)
    {
        foreach (IGrouping<string?, (SheetReview Review, ReviewRow Row)> group in rows.Where(static item => item.Row.Weight > 0).GroupBy(static item => DefectText.Of(item.Row)))
        {
            (SheetReview Review, ReviewRow Row)[] same = [.. group];
            if (group.Key is null || same.Length < 2 || Points(same).Count == 1 || Shares(same).Count == 1)
            {
                continue;
            }

            decimal? commonPoints = Commonest(Points(same));
            Rational? commonShare = Commonest(Shares(same));
            foreach ((SheetReview review, ReviewRow row) in same)
            {
                if (row.Deduction != commonPoints && Share(row) != commonShare)
                {
                    (SheetReview otherReview, ReviewRow other) = Array.Find(same, item => item.Row.Deduction != row.Deduction && Share(item.Row) != Share(row));
                    if (other is not null)
                    {
                        yield return (review, row, otherReview, other);
                    }
                }
            }
        }
    }

    private static Dictionary<decimal, int> Points((SheetReview Review, ReviewRow Row)[] rows) => Counts(rows.Select(static item => item.Row.Deduction!.Value));

    private static Dictionary<Rational, int> Shares((SheetReview Review, ReviewRow Row)[] rows) => Counts(rows.Select(static item => Share(item.Row)));

    private static Rational Share(ReviewRow row) => (Rational)row.Deduction!.Value / row.Weight;

    private static Dictionary<T, int> Counts<T>(IEnumerable<T> values)
        where T : struct => values.GroupBy(static value => value).ToDictionary(static group => group.Key, static group => group.Count());

    // Where two are as common as each other, neither is the rule.
    private static T? Commonest<T>(Dictionary<T, int> counts)
        where T : struct
    {
        int most = counts.Values.Max();
        T[] commonest = [.. counts.Where(pair => pair.Value == most).Select(static pair => pair.Key)];
        return commonest.Length == 1 ? commonest[0] : null;
    }
}
