using System.Globalization;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Documents.Filing;

/// <summary>The department form: the working paper without the columns that scoring adds.</summary>
internal static class DepartmentFiling
{
    private static readonly double[] Widths = [1100, 1100, 2200, 2100, 1700, 700, 700, 2900, 3200];

    public static ScoredSheet Of(EvaluationReport report, ScoredFormOptions options)
    {
        ScoredSheet working = ScoredSheetBuilder.Build(report, options);
        ScoredSheet filing = new(SheetColumns.Standard) { Widths = Widths };
        foreach (IReadOnlyList<SheetCell> row in working.Rows)
        {
            filing.AddRow(row.Where(static cell => cell.Column <= SheetColumns.Standard).Select(cell => Filed(cell, row, report, options)));
        }

        return filing;
    }

    private static SheetCell Filed(SheetCell cell, IReadOnlyList<SheetCell> row, EvaluationReport report, ScoredFormOptions options)
    {
        SheetCell filed = cell with { ColumnSpan = Math.Min(cell.ColumnSpan, SheetColumns.Standard + 1 - cell.Column), Formula = null, Indicator = null, WorkbookText = string.Empty };
        if (cell.Style == SheetStyle.Subtitle && cell.Text.StartsWith("单位：", StringComparison.Ordinal))
        {
            return filed with { Text = $"单位：{report.Submission.Unit}　　年度：{report.Submission.Year.ToString(CultureInfo.InvariantCulture)}" };
        }

        // The cell of the computed score says of which row it is; the total's is of none.
        if (row.FirstOrDefault(static other => other.Column == SheetColumns.Computed && other.Indicator is not null)?.Indicator is not { } id)
        {
            return filed;
        }

        if (cell.Column == SheetColumns.Claimed)
        {
            return filed with { Number = id.Length == 0 ? FilingSheet.TotalOf(report) : FilingSheet.PointsOf(report.Find(id)!) };
        }

        RowTexts? texts = FilingSheet.TextsOf(options, id);
        return cell.Column == SheetColumns.FirstValue && texts?.Target is { } target ? AsText(filed, target)
            : cell.Column == SheetColumns.SecondValue && texts?.Actual is { } actual ? AsText(filed, actual)
            : filed;
    }

    private static SheetCell AsText(SheetCell cell, string text) => cell with { Number = null, Text = text, Style = SheetStyle.Text };
}
