using PerformanceRules.Auditing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Reviews;

namespace PerformanceRules.Cli.Views;

/// <summary>Shows a re-check: row by row the claim, the standard, the reviewer's points and the deviation, then what does not add up.</summary>
internal static class ReviewView
{
    private const int Margin = 2;

    public static void Write(Screen screen, SheetReview review, Language language)
    {
        Submission sheet = review.Report.Submission;
        screen.WriteLine(language.Text($"{sheet.Unit}　{sheet.Year} 年度　复核", $"{sheet.Unit}, {sheet.Year}: re-check"), Styles.Heading);
        foreach (ReviewRow row in review.Rows.Where(static row => row.Review is not null))
        {
            WriteRow(screen, row, language);
        }

        if (review.ReviewedRows == 0)
        {
            screen.WriteLine(language.Text("表中没有复核内容（review）。", "The sheet holds no re-check (review)."), Styles.Warning);
        }

        foreach (AuditFinding finding in review.Findings)
        {
            screen.WriteLine();
            screen.WriteLine(FindingsView.Heading(finding.Finding, review.Report, language), Styles.Of(finding.Severity));
            screen.WriteLine(finding.ToText(language), Styles.Plain, Margin);
        }

        screen.WriteLine();
        string claimed = Points.Text(review.Report.Claimed, "—");
        screen.WriteLine(
            language.Text(
                $"自评 {claimed} 分，核算 {Points.Text(review.Report.Score)} 分，复核 {Points.Text(review.Total)} 分（复核 {review.ReviewedRows} 行，其余按核算计）。",
                $"Claimed {claimed}, by the standard {Points.Text(review.Report.Score)}, by the re-check {Points.Text(review.Total)} ({review.ReviewedRows} rows re-checked, the others by the standard)."),
            review.Findings.Count == 0 ? Styles.Good : Styles.Warning);
    }

    private static void WriteRow(Screen screen, ReviewRow row, Language language)
    {
        string deviation = row.Deviation is { } points ? Points.Signed(points) : "—";
        screen.WriteLine();
        screen.WriteLine($"{row.Title} ({row.Id})", Styles.Plain);
        screen.WriteLine(
            language.Text(
                $"分值 {Points.Text(row.Weight)}　自评 {Points.Text(row.Claimed, "—")}　核算 {Points.Text(row.Computed, "—")}　复核 {Points.Text(row.Score, "—")}　偏差 {deviation}",
                $"weight {Points.Text(row.Weight)}, claimed {Points.Text(row.Claimed, "—")}, standard {Points.Text(row.Computed, "—")}, re-check {Points.Text(row.Score, "—")}, deviation {deviation}"),
            Styles.Plain,
            Margin);
        if (row.ChangesActual)
        {
            string standard = Points.Text(row.Standard, "—");
            screen.WriteLine(
                language.Text(
                    $"完成值：填报 {row.Row.Actual?.Text ?? "—"}，复核 {row.Review!.Actual}，按标准 {standard} 分",
                    $"actual value: stated {row.Row.Actual?.Text ?? "—"}, found {row.Review!.Actual}, by the standard {standard} points"),
                Styles.Faint,
                Margin);
        }

        if (row.Reason is { } reason)
        {
            screen.WriteLine(language.Text("理由：", "reason: ") + reason, Styles.Faint, Margin);
        }
    }
}
