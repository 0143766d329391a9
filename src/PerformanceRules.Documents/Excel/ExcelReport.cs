using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Filing;
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
        if (options.IsFiling)
        {
            WriteFiling(stream, FilingSheet.Of(report, options));
            return;
        }

        ScoredSheet form = ScoredSheetBuilder.Build(report, options);
        WorkbookFile.Write(stream, workbook =>
        {
            WorksheetPart part = workbook.Add(FormSheet);
            part.Worksheet = WorksheetOf(form);
            ExcelComments.Write(part, Comments(form, report, options.Language));
            workbook.Define("_xlnm.Print_Area", PrintArea(form));
            workbook.Define("_xlnm.Print_Titles", $"'{FormSheet}'!$1:$2");
            AuditSheet.Add(workbook, form, report, options);
            if (form.LiveRows.Count > 0)
            {
                EntrySheet.Add(workbook, form.LiveRows.Select(static live => live.Row), report.Rulebook.Definition.RowScale, form.LiveRows.SelectMany(live => live.WrittenCells(DerivationOf(form, live)).Select(cell => (live.Number, cell))));
            }
        });
    }

    // The headings of the last block, the longest, come back on every page.
    private static void WriteFiling(Stream stream, ScoredSheet form) => WorkbookFile.Write(stream, workbook =>
    {
        int heading = Enumerable.Range(1, form.Rows.Count).LastOrDefault(row => form.Rows[row - 1].Any(static cell => cell.Style == SheetStyle.Heading && cell.Text is "三级指标"));
        workbook.Add(FormSheet).Worksheet = WorksheetOf(form);
        workbook.Define("_xlnm.Print_Area", PrintArea(form));
        workbook.Define("_xlnm.Print_Titles", string.Format(System.Globalization.CultureInfo.InvariantCulture, "'{0}'!${1}:${1}", FormSheet, Math.Max(1, heading)));
    });

    // The numbers that formulas rest on stand right of what is printed.
    private static string PrintArea(ScoredSheet form) =>
        $"'{FormSheet}'!$A$1:${SheetColumns.Letter(form.Shown)}${(form.NextRow - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static string DerivationOf(ScoredSheet form, LiveRow live)
    {
        SheetCell cell = form.Rows[live.Number - 1].First(static cell => cell.Column == SheetColumns.Derivation);
        return cell.WorkbookText.Length == 0 ? cell.Text : cell.Text + "\n" + cell.WorkbookText;
    }

    // A score that is not the one claimed is marked, and is so for as long as it is not.
    private static ConditionalFormatting Marks(ScoredSheet form)
    {
        string first = ScoreFormula.Address(SheetColumns.Computed, 1);
        string claimed = ScoreFormula.Address(SheetColumns.Claimed, 1);
        string differs = $"AND(ISNUMBER({claimed}),ISNUMBER({first}),ROUND(N({claimed})-N({first}),9)<>0)";
        return new ConditionalFormatting(
            new ConditionalFormattingRule(new Formula(differs)) { Type = ConditionalFormatValues.Expression, Priority = 1, FormatId = ExcelStyles.Differing },
            new ConditionalFormattingRule(new Formula($"AND(ISNUMBER({claimed}),ISNUMBER({first}))")) { Type = ConditionalFormatValues.Expression, Priority = 2, FormatId = ExcelStyles.Agreeing })
        {
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{first}:{ScoreFormula.Address(SheetColumns.Computed, form.NextRow - 1)}" },
        };
    }

    public static MergeCells MergesOf(ScoredSheet form)
    {
        MergeCells merges = new();
        for (int row = 1; row <= form.Rows.Count; row++)
        {
            foreach (SheetCell cell in form.Rows[row - 1].Where(static cell => cell.ColumnSpan > 1 || cell.RowSpan > 1))
            {
                string last = ScoreFormula.Address(cell.Column + cell.ColumnSpan - 1, row + cell.RowSpan - 1);
                merges.Append(new MergeCell { Reference = ScoreFormula.Address(cell.Column, row) + ":" + last });
            }
        }

        return merges;
    }

    private static Worksheet WorksheetOf(ScoredSheet form)
    {
        // A column is as wide as so many digits, of about 105 twentieths of a point each.
        double[] widths = form.Widths is { } stated ? [.. stated.Select(static width => width / 105)] : Widths;
        MergeCells merges = MergesOf(form);
        Worksheet worksheet = new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false }),
            WorkbookFile.Columns(widths, isHidden: column => column == SheetColumns.Remark && form.Widths is null && form.Shown < SheetColumns.Remark),
            WorkbookFile.Rows(form, widths),
            merges,
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C第 &P 页　共 &N 页")));
        if (form.Widths is null)
        {
            // A form in its own layout has no column of computed scores beside the claims.
            worksheet.InsertAfter(Marks(form), merges);
        }

        return worksheet;
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
