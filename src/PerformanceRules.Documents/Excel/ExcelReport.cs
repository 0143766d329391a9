using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Excel;

/// <summary>Writes a scored form as a workbook: the form with live formulas and the findings as comments, and a second sheet with what was found.</summary>
internal static class ExcelReport
{
    public const string FormSheet = "评分表";

    private static readonly double[] Widths = [11, 11, 18, 18, 16, 7, 7, 24, 27, 9, 9, 32, 16, 9, 13, 13, 9];

    public static void Write(Stream stream, EvaluationReport report, ScoredFormOptions options)
    {
        using MemoryStream file = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = ExcelStyles.Create();
            ScoredSheet form = ScoredSheetBuilder.Build(report, options);
            WorksheetPart formPart = AddForm(workbook, form);
            ExcelComments.Write(formPart, Comments(form, report, options.Language));
            WorksheetPart auditPart = AuditSheet.Add(workbook, form, report, options);
            workbook.Workbook = new Workbook(
                new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                    new Sheet { Name = FormSheet, SheetId = 1, Id = workbook.GetIdOfPart(formPart) },
                    new Sheet { Name = AuditSheet.Name, SheetId = 2, Id = workbook.GetIdOfPart(auditPart) }),
                new DefinedNames(
                    new DefinedName(PrintArea(form)) { Name = "_xlnm.Print_Area", LocalSheetId = 0 },
                    new DefinedName($"'{FormSheet}'!$1:$2") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }),
                new CalculationProperties { FullCalculationOnLoad = true });
        }

        file.Position = 0;
        file.CopyTo(stream);
    }

    // The numbers that formulas rest on stand right of what is printed.
    private static string PrintArea(ScoredSheet form) =>
        $"'{FormSheet}'!$A$1:${SheetColumns.Letter(form.Shown)}${(form.NextRow - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static WorksheetPart AddForm(WorkbookPart workbook, ScoredSheet form)
    {
        WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
        SheetData data = new();
        RowHeights heights = new(form, Widths);
        MergeCells merges = new();
        for (int row = 1; row <= form.Rows.Count; row++)
        {
            data.Append(ExcelCells.Of(ExcelSpans.Fill(form, row), row, heights[row]));
            foreach (SheetCell cell in form.Rows[row - 1].Where(static cell => cell.ColumnSpan > 1 || cell.RowSpan > 1))
            {
                string last = ScoreFormula.Address(cell.Column + cell.ColumnSpan - 1, row + cell.RowSpan - 1);
                merges.Append(new MergeCell { Reference = ScoreFormula.Address(cell.Column, row) + ":" + last });
            }
        }

        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            Columns(Widths, isHidden: column => column == SheetColumns.Remark && form.Shown < SheetColumns.Remark),
            data,
            merges,
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return part;
    }

    internal static Columns Columns(double[] widths, Predicate<int>? isHidden = null)
    {
        Columns columns = new();
        for (int index = 0; index < widths.Length; index++)
        {
            columns.Append(new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = widths[index], CustomWidth = true, Hidden = isHidden?.Invoke(index + 1) == true ? true : null });
        }

        return columns;
    }

    private static List<(int Row, int Column, string Text)> Comments(ScoredSheet form, EvaluationReport report, Language language)
    {
        List<(int Row, int Column, string Text)> comments = [];
        for (int row = 1; row <= form.Rows.Count; row++)
        {
            foreach (SheetCell cell in form.Rows[row - 1].Where(static cell => cell.Indicator is not null))
            {
                // The findings of no indicator belong to the total.
                string text = string.Join("\n", report.Findings
                    .Where(finding => (finding.Indicator ?? string.Empty) == cell.Indicator)
                    .Select(finding => finding.ToText(language)));
                if (text.Length > 0)
                {
                    comments.Add((row, cell.Column, text));
                }
            }
        }

        return comments;
    }
}
