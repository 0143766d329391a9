using PerformanceRules.Auditing;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Reviews;

namespace PerformanceRules.Documents.Reviews;

/// <summary>Lays a re-check out as the published form: its own columns without explanation, standard and derivation, then those of the reviewer.</summary>
internal sealed class ReviewSheets(SheetReview review, ScoredFormOptions options)
{
    private const int Computed = 8;
    private const int Actual = 9;
    private const int Score = 10;
    private const int Reason = 11;
    private const int Deviation = 12;
    private const int Remark = 13;

    public static double[] FormWidths { get; } = [11, 11, 20, 20, 18, 8, 8, 9, 18, 9, 34, 9, 16];

    public static double[] FindingWidths { get; } = [34, 30, 10, 10, 90];

    public ScoredSheet Form()
    {
        ScoredSheet scored = ScoredSheetBuilder.Build(review.Report, options);
        int shown = scored.Shown >= SheetColumns.Remark ? Remark : Deviation;
        ScoredSheet sheet = new(shown) { Widths = [.. FormWidths.Take(shown)] };
        Dictionary<string, ReviewRow> rows = review.Rows.ToDictionary(static row => row.Id, StringComparer.Ordinal);
        foreach (IReadOnlyList<SheetCell> row in scored.Rows)
        {
            sheet.AddRow(row.Select(cell => Place(cell, scored.Shown, shown)).OfType<SheetCell>().Concat(Added(row, rows)).OrderBy(static cell => cell.Column));
        }

        return sheet;
    }

    public ScoredSheet Findings()
    {
        ReportWords words = ReportWords.In(options.Language);
        ScoredSheet sheet = new(FindingWidths.Length);
        sheet.AddRow(new SheetCell { Column = 1, Text = words.Findings, Style = SheetStyle.Subtitle });
        foreach (AuditFinding finding in review.Findings)
        {
            sheet.AddRow(
                new SheetCell { Column = 1, Text = finding.Code },
                new SheetCell { Column = 2, Text = review.Rows.FirstOrDefault(row => row.Id == finding.Indicator)?.Title ?? finding.Indicator ?? string.Empty },
                new SheetCell { Column = 3, Number = finding.Points, Style = SheetStyle.Number },
                new SheetCell { Column = 4, Text = words.OfSeverity(finding.Severity) },
                new SheetCell { Column = 5, Text = finding.ToText(options.Language) });
        }

        return sheet;
    }

    // Titles go over the whole width; what is not shown here is left out, and a score stands as its number.
    private static SheetCell? Place(SheetCell cell, int shownBefore, int shown) => cell.Column switch
    {
        1 when cell.ColumnSpan >= shownBefore => cell with { ColumnSpan = shown },
        <= SheetColumns.Claimed => cell,
        SheetColumns.Computed => cell with { Column = Computed, Formula = null },
        SheetColumns.Remark when shown >= Remark => cell with { Column = Remark },
        _ => null,
    };

    private IEnumerable<SheetCell> Added(IReadOnlyList<SheetCell> row, Dictionary<string, ReviewRow> rows)
    {
        if (row.Any(static cell => cell is { Column: SheetColumns.Weight, Style: SheetStyle.Heading }))
        {
            return [Heading(Actual, ScoredHeadings.ReviewedActual), Heading(Score, ScoredHeadings.ReviewedScore), Heading(Reason, ScoredHeadings.ReviewReason), Heading(Deviation, ScoredHeadings.Deviation)];
        }

        if (row.FirstOrDefault(static cell => cell.Column == SheetColumns.Computed)?.Indicator is not { } id)
        {
            return [];
        }

        return id.Length == 0
            ? [Number(Score, review.ReviewedRows > 0 ? review.Total : null), Number(Deviation, review.ReviewedRows > 0 ? review.Total - review.Report.Claimed : null)]
            : rows.TryGetValue(id, out ReviewRow? reviewed)
            ? [Text(Actual, reviewed.Review?.Actual?.Text), Number(Score, reviewed.Score), Text(Reason, reviewed.Review?.Reason), Number(Deviation, reviewed.Deviation)]
            : [];
    }

    private static SheetCell Heading(int column, string text) => new() { Column = column, Text = text, Style = SheetStyle.Heading };

    private static SheetCell Text(int column, string? text) => new() { Column = column, Text = text ?? string.Empty };

    private static SheetCell Number(int column, decimal? number) => new() { Column = column, Number = number, Style = SheetStyle.Number };
}
