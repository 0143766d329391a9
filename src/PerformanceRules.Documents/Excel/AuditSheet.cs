using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Excel;

/// <summary>The second sheet of a scored workbook: the parts, the findings, and the notes of the reading. The reader passes it over.</summary>
internal static class AuditSheet
{
    public const string Name = "核算说明";

    /// <summary>A formula is no longer than 8,192 characters.</summary>
    private const int MostArguments = 300;

    private static readonly double[] Widths = [30, 24, 12, 12, 90];

    public static void Add(WorkbookFile workbook, ScoredSheet form, EvaluationReport report, ScoredFormOptions options) =>
        workbook.AddList(Name, Build(form, report, options), Widths);

    private static ScoredSheet Build(ScoredSheet form, EvaluationReport report, ScoredFormOptions options)
    {
        ReportWords words = ReportWords.In(options.Language);
        ScoredSheet sheet = new(Widths.Length);
        sheet.AddRow(Cell(1, words.Sections, SheetStyle.Subtitle), Cell(2, words.Weight, SheetStyle.Heading), Cell(3, words.Computed, SheetStyle.Heading));
        foreach (SectionResult section in report.Sections)
        {
            sheet.AddRow(
                Cell(1, section.Title, SheetStyle.Text),
                new SheetCell { Column = 2, Number = section.Weight, Style = SheetStyle.Number },
                new SheetCell { Column = 3, Number = section.Score, Formula = FormulaOf(section, form, report), Style = SheetStyle.Score });
        }

        sheet.AddRow();
        sheet.AddRow(Cell(1, words.Findings, SheetStyle.Subtitle));
        foreach (Finding finding in report.Findings)
        {
            sheet.AddRow(
                Cell(1, finding.Code, SheetStyle.Text),
                Cell(2, report.Find(finding.Indicator ?? string.Empty)?.Title ?? finding.Section ?? string.Empty, SheetStyle.Text),
                new SheetCell { Column = 3, Number = finding.Claimed, Style = SheetStyle.Number },
                new SheetCell { Column = 4, Number = finding.Computed, Style = SheetStyle.Number },
                Cell(5, finding.ToText(options.Language), SheetStyle.Text));
        }

        if (options.Notes.Count > 0)
        {
            sheet.AddRow();
            sheet.AddRow(Cell(1, words.Notes, SheetStyle.Subtitle));
            foreach (Forms.FormNote note in options.Notes)
            {
                sheet.AddRow(Cell(1, words.OfKind(note.Kind), SheetStyle.Text), Cell(5, note.ToText(options.Language), SheetStyle.Text));
            }
        }

        return sheet;
    }

    // The scores of a section and of the sections inside it, from the sheet that they stand on.
    private static string? FormulaOf(SectionResult section, ScoredSheet form, EvaluationReport report)
    {
        HashSet<string> ids = [.. report.Indicators.Where(indicator => indicator.Score is not null && IsInside(indicator.Section, section.Section)).Select(static indicator => indicator.Id)];
        string[] addresses =
        [
            .. form.Rows.SelectMany(static (row, index) => row.Where(static cell => cell.Indicator is not null).Select(cell => (cell.Indicator, Row: index + 1)))
                .Where(found => ids.Contains(found.Indicator!))
                .Select(static found => $"'{ExcelReport.FormSheet}'!{ScoreFormula.Address(SheetColumns.Computed, found.Row)}"),
        ];
        return addresses.Length is 0 or > MostArguments ? null : $"ROUND({string.Join("+", addresses)},10)";
    }

    private static bool IsInside(string id, Rulebooks.Section section) =>
        section.Id == id || section.Sections.Any(inner => IsInside(id, inner));

    private static SheetCell Cell(int column, string text, SheetStyle style) => new() { Column = column, Text = text, Style = style };
}
