using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Excel;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;

namespace PerformanceRules.Documents.Blank;

/// <summary>Writes a blank form as a workbook: the form, protected but for what is to be filled in, and a hidden sheet of the formulas that take it.</summary>
internal static class BlankWorkbook
{
    private const int LongestNote = 2000;

    public static void Write(Stream stream, BlankSheet blank) => WorkbookFile.Write(stream, workbook =>
    {
        WorksheetPart form = workbook.Add(ExcelReport.FormSheet);
        form.Worksheet = FormOf(blank);
        ExcelComments.Write(form, [.. Notes(blank)]);
        string last = (blank.Sheet.NextRow - 1).ToString(CultureInfo.InvariantCulture);
        workbook.Define("_xlnm.Print_Area", $"'{ExcelReport.FormSheet}'!$A$1:${SheetColumns.Letter(blank.Columns.Shown)}${last}");
        workbook.Define("_xlnm.Print_Titles", $"'{ExcelReport.FormSheet}'!$1:$1");
        EntrySheet.Add(workbook, blank.Rows, blank.Rulebook.Definition.RowScale, []);
    });

    private static Worksheet FormOf(BlankSheet blank)
    {
        Worksheet worksheet = new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, ShowGridLines = false }),
            WorkbookFile.Columns(blank.Columns.Widths),
            WorkbookFile.Rows(blank.Sheet, blank.Columns.Widths),
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        MergeCells merges = ExcelReport.MergesOf(blank.Sheet);
        if (merges.HasChildren)
        {
            worksheet.Append(merges);
        }

        worksheet.Append(Validations(blank));
        worksheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return worksheet;
    }

    private static DataValidations Validations(BlankSheet blank)
    {
        DataValidations validations = new();
        foreach (EntryCell entry in blank.Entries.Where(static entry => entry.Most is not null || entry.Choices is not null))
        {
            DataValidation validation = new()
            {
                Type = entry.Choices is null ? DataValidationValues.Decimal : DataValidationValues.List,
                AllowBlank = true,
                ShowErrorMessage = true,
                ErrorTitle = "请重新填写",
                Error = entry.Choices is null ? $"请填 0 至 {ValueText.Of(entry.Most!.Value)} 之间的数。" : "请从列表中选择。",
                SequenceOfReferences = new ListValue<StringValue> { InnerText = ScoreFormula.Address(entry.Column, entry.Row) },
            };
            if (entry.Choices is { } choices)
            {
                validation.Append(new Formula1($"\"{string.Join(",", choices)}\""));
            }
            else
            {
                validation.Operator = DataValidationOperatorValues.Between;
                validation.Append(new Formula1("0"), new Formula2(ValueText.Of(entry.Most!.Value)));
            }

            validations.Append(validation);
        }

        validations.Count = (uint)validations.ChildElements.Count;
        return validations;
    }

    private static IEnumerable<(int Row, int Column, string Text)> Notes(BlankSheet blank)
    {
        foreach (BlankRow row in blank.Rows)
        {
            string text = string.Join("\n", new[] { ("指标解释：", row.Explanation), ("评分标准：", row.Standard) }.Where(static note => note.Item2.Length > 0).Select(static note => note.Item1 + note.Item2));
            if (text.Length > 0)
            {
                yield return (row.Number, row.First, PrintableText.Of(text.Length > LongestNote ? text.Substring(0, LongestNote) + "…" : text));
            }
        }
    }
}
