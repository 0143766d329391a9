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

    private static readonly double[] Widths = [30, 24, 12, 12, 90];

    public static WorksheetPart Add(WorkbookPart workbook, EvaluationReport report, ScoredFormOptions options)
    {
        ScoredSheet sheet = Build(report, options);
        WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
        SheetData data = new();
        for (int row = 1; row <= sheet.Rows.Count; row++)
        {
            data.Append(ExcelCells.Of(sheet.Rows[row - 1], row));
        }

        part.Worksheet = new Worksheet(ExcelReport.Columns(Widths), data);
        return part;
    }

    private static ScoredSheet Build(EvaluationReport report, ScoredFormOptions options)
    {
        ReportWords words = ReportWords.In(options.Language);
        ScoredSheet sheet = new();
        sheet.AddRow(Cell(1, words.Sections, SheetStyle.Subtitle), Cell(2, words.Weight, SheetStyle.Heading), Cell(3, words.Computed, SheetStyle.Heading));
        foreach (SectionResult section in report.Sections)
        {
            sheet.AddRow(
                Cell(1, section.Title, SheetStyle.Text),
                new SheetCell { Column = 2, Number = section.Weight, Style = SheetStyle.Number },
                new SheetCell { Column = 3, Number = section.Score, Style = SheetStyle.Score });
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

    private static SheetCell Cell(int column, string text, SheetStyle style) => new() { Column = column, Text = text, Style = style };
}
