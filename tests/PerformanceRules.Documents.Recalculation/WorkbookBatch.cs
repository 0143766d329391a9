using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Evaluation;
using PerformanceRules.OracleTests;

namespace PerformanceRules.Documents.Recalculation;

/// <summary>Writes random sheets as workbooks for a spreadsheet to recalculate, and holds what it made of them against the library.</summary>
internal static class WorkbookBatch
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.Default;

    public static int Write(string directory, int count, int seed)
    {
        Directory.CreateDirectory(directory);
        Random random = new(seed);
        SheetGenerator generator = new();
        for (int number = 1; number <= count; number++)
        {
            // Every tenth sheet has errors: rows that are not scored must not disturb the rest.
            string json = number % 10 == 0 ? generator.NextFaulty(random) : generator.Next(random);
            string path = Path.Combine(directory, number.ToString("D5", CultureInfo.InvariantCulture));
            File.WriteAllText(path + ".json", json);
            using FileStream stream = new(path + ".xlsx", FileMode.Create, FileAccess.ReadWrite);
            ScoredForm.WriteExcel(stream, Evaluator.Evaluate(Evaluator.Json.ReadSubmission(json)));
            stream.Position = 0;
            DropStoredResults(stream);
        }

        return 0;
    }

    public static int Compare(string directory, string recalculated)
    {
        int compared = 0;
        int cells = 0;
        int wrong = 0;
        foreach (string path in Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal))
        {
            string workbook = Path.Combine(recalculated, Path.GetFileNameWithoutExtension(path) + ".xlsx");
            EvaluationReport report = Evaluator.Evaluate(Evaluator.Json.ReadSubmission(File.ReadAllText(path)));
            decimal?[] expected = [.. report.Indicators.Select(indicator => indicator.Score), report.Score];
            decimal?[] found = ReadScores(workbook);
            cells += expected.Length;
            compared++;
            if (!expected.SequenceEqual(found))
            {
                wrong++;
                Console.WriteLine($"{workbook}: expected {string.Join(' ', expected)}, found {string.Join(' ', found)}");
            }
        }

        Console.WriteLine($"{compared} workbooks, {cells} scores and totals compared, {wrong} workbooks differ.");
        return compared > 0 && wrong == 0 ? 0 : 1;
    }

    private static void DropStoredResults(Stream stream)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true);
        foreach (WorksheetPart part in document.WorkbookPart!.WorksheetParts)
        {
            foreach (Cell cell in part.Worksheet!.Descendants<Cell>().Where(cell => cell.CellFormula is not null))
            {
                cell.CellValue = null;
            }
        }
    }

    /// <summary>Reads the column of computed scores: a number, or nothing where a row says in words that it is not scored; headings and merged cells hold neither.</summary>
    private static decimal?[] ReadScores(string workbook)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, isEditable: false);
        string[] shared = [.. document.WorkbookPart!.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];
        Sheet first = document.WorkbookPart.Workbook!.Descendants<Sheet>().First();
        WorksheetPart part = (WorksheetPart)document.WorkbookPart.GetPartById(first.Id!.Value!);
        List<decimal?> scores = [];
        foreach (Cell cell in part.Worksheet!.Descendants<Cell>().Where(cell => cell.CellReference!.Value!.StartsWith('J')))
        {
            string value = cell.CellValue?.Text ?? cell.InlineString?.InnerText ?? string.Empty;
            if (cell.DataType?.Value == CellValues.SharedString)
            {
                if (shared[int.Parse(value, CultureInfo.InvariantCulture)] is "未计分" or "不适用")
                {
                    scores.Add(null);
                }
            }
            else if (cell.DataType?.Value == CellValues.Error)
            {
                throw new InvalidOperationException($"{workbook}!{cell.CellReference} is {value}.");
            }
            else if (value.Length > 0)
            {
                scores.Add(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) / 1.0000000000m);
            }
        }

        return [.. scores];
    }
}
