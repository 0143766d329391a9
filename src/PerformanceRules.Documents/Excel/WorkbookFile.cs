using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Sheets;

namespace PerformanceRules.Documents.Excel;

/// <summary>A workbook that is being written, sheet by sheet.</summary>
internal sealed class WorkbookFile
{
    private readonly WorkbookPart _workbook;
    private readonly DocumentFormat.OpenXml.Spreadsheet.Sheets _sheets = new();
    private readonly DefinedNames _names = new();

    private WorkbookFile(WorkbookPart workbook)
    {
        _workbook = workbook;
    }

    /// <summary>Writes a workbook.</summary>
    /// <param name="stream">Takes the workbook; it is not closed.</param>
    /// <param name="addSheets">Adds its sheets.</param>
    public static void Write(Stream stream, Action<WorkbookFile> addSheets)
    {
        using MemoryStream file = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            WorkbookFile workbook = new(document.AddWorkbookPart());
            workbook._workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = ExcelStyles.Create();
            addSheets(workbook);
            workbook._workbook.Workbook = new Workbook(workbook._sheets);
            if (workbook._names.HasChildren)
            {
                workbook._workbook.Workbook.Append(workbook._names);
            }

            workbook._workbook.Workbook.Append(new CalculationProperties { FullCalculationOnLoad = true });
        }

        file.Position = 0;
        file.CopyTo(stream);
    }

    /// <summary>Adds a sheet that has nothing in it yet.</summary>
    public WorksheetPart Add(string name)
    {
        WorksheetPart part = _workbook.AddNewPart<WorksheetPart>();
        _sheets.Append(new Sheet { Name = name, SheetId = (uint)_sheets.ChildElements.Count + 1, Id = _workbook.GetIdOfPart(part) });
        return part;
    }

    /// <summary>Adds a sheet that is not shown.</summary>
    public WorksheetPart AddHidden(string name)
    {
        WorksheetPart part = Add(name);
        ((Sheet)_sheets.LastChild!).State = SheetStateValues.Hidden;
        return part;
    }

    /// <summary>Names cells of the sheet that was added last, as a print area is named.</summary>
    public void Define(string name, string cells) => _names.Append(new DefinedName(cells) { Name = name, LocalSheetId = (uint)_sheets.ChildElements.Count - 1 });

    /// <summary>Adds a sheet of rows under each other.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="sheet">The rows.</param>
    /// <param name="widths">The widths of the columns.</param>
    public void AddList(string name, ScoredSheet sheet, double[] widths) => Add(name).Worksheet = new Worksheet(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        Columns(widths),
        Rows(sheet, widths),
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });

    /// <summary>Adds a form: a sheet of rows with merged cells.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="form">The rows.</param>
    /// <param name="widths">The widths of the columns.</param>
    public void AddForm(string name, ScoredSheet form, double[] widths) => Add(name).Worksheet = new Worksheet(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        Columns(widths),
        Rows(form, widths),
        ExcelReport.MergesOf(form),
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });

    public static SheetData Rows(ScoredSheet sheet, double[] widths)
    {
        SheetData data = new();
        RowHeights heights = new(sheet, widths);
        for (int row = 1; row <= sheet.Rows.Count; row++)
        {
            data.Append(ExcelCells.Of(ExcelSpans.Fill(sheet, row), row, heights[row]));
        }

        return data;
    }

    public static Columns Columns(double[] widths, Predicate<int>? isHidden = null)
    {
        Columns columns = new();
        for (int index = 0; index < widths.Length; index++)
        {
            columns.Append(new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = widths[index], CustomWidth = true, Hidden = isHidden?.Invoke(index + 1) == true ? true : null });
        }

        return columns;
    }
}
