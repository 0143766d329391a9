using ClosedXML.Excel;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;
using OfficeOpenXml;

namespace PerformanceRules.Benchmarks.Peers;

/// <summary>The peers that calculate a worksheet: inputs in column A, rows in column B, their sum in C1.</summary>
internal static class SpreadsheetPeers
{
    private static string Sum => $"SUM(B1:B{Formulas.Excel.Count})";

    public static Func<Inputs, decimal> EPPlus()
    {
        ExcelWorksheet sheet = new ExcelPackage().Workbook.Worksheets.Add("sheet");
        for (int row = 0; row < Formulas.Excel.Count; row++)
        {
            sheet.Cells[row + 1, 2].Formula = Formulas.Excel[row];
        }

        sheet.Cells["C1"].Formula = Sum;
        return inputs =>
        {
            int row = 1;
            foreach ((_, decimal value) in inputs.Values)
            {
                sheet.Cells[row++, 1].Value = (double)value;
            }

            sheet.Calculate();
            return (decimal)(double)sheet.Cells["C1"].Value;
        };
    }

    public static Func<Inputs, decimal> ClosedXml()
    {
        IXLWorksheet sheet = new XLWorkbook().AddWorksheet("sheet");
        for (int row = 0; row < Formulas.Excel.Count; row++)
        {
            sheet.Cell(row + 1, 2).FormulaA1 = Formulas.Excel[row];
        }

        IXLCell total = sheet.Cell("C1");
        total.FormulaA1 = Sum;
        return inputs =>
        {
            int row = 1;
            foreach ((_, decimal value) in inputs.Values)
            {
                sheet.Cell(row++, 1).Value = (double)value;
            }

            return (decimal)(double)total.Value;
        };
    }

    public static Func<Inputs, decimal> Npoi()
    {
        XSSFWorkbook book = new();
        ISheet sheet = book.CreateSheet("sheet");
        ICell[] cells = new ICell[new Inputs().Values.Count];
        for (int row = 0; row < cells.Length; row++)
        {
            cells[row] = sheet.CreateRow(row).CreateCell(0);
        }

        for (int row = 0; row < Formulas.Excel.Count; row++)
        {
            sheet.GetRow(row).CreateCell(1).SetCellFormula(Formulas.Excel[row]);
        }

        ICell total = sheet.GetRow(0).CreateCell(2);
        total.SetCellFormula(Sum);
        IFormulaEvaluator evaluator = book.GetCreationHelper().CreateFormulaEvaluator();
        return inputs =>
        {
            int row = 0;
            foreach ((_, decimal value) in inputs.Values)
            {
                cells[row++].SetCellValue((double)value);
            }

            evaluator.ClearAllCachedResultValues();
            return (decimal)evaluator.Evaluate(total).NumberValue;
        };
    }
}
