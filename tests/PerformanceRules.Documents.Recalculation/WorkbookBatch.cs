using System.Globalization;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Documents.Recalculation;

/// <summary>Writes random sheets as workbooks for a spreadsheet to recalculate, and holds what it made of them against the library.</summary>
internal static class WorkbookBatch
{
    public static int Write(string directory, int count, int seed)
    {
        Directory.CreateDirectory(directory);
        foreach (RandomReport sheet in RandomReport.Sequence(count, seed))
        {
            using FileStream stream = new(PathOf(directory, sheet.Number), FileMode.Create, FileAccess.ReadWrite);
            ScoredForm.WriteExcel(stream, sheet.Report);
            stream.Position = 0;
            WorkbookCells.DropStoredResults(stream, sheet.IsChanged ? new Random(sheet.Number) : null);
        }

        return 0;
    }

    public static int Compare(string recalculated, int count, int seed)
    {
        (int compared, int cells, int wrong, int moved, int asked) = (0, 0, 0, 0, 0);
        SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
        foreach (RandomReport sheet in RandomReport.Sequence(count, seed))
        {
            string workbook = PathOf(recalculated, sheet.Number);
            EvaluationReport report = sheet.IsChanged ? ReadBack(sheet, workbook) : sheet.Report;
            decimal?[] expected = [.. report.Indicators.Select(indicator => indicator.Score), report.Score];
            decimal?[] found = WorkbookCells.ReadScores(workbook);
            cells += expected.Length;
            compared++;
            moved += report.Score != sheet.Report.Score ? 1 : 0;
            foreach (IndicatorResult indicator in report.Indicators.Where(indicator => indicator.Score is not null))
            {
                kinds[indicator.Rule!] = kinds.GetValueOrDefault(indicator.Rule!) + 1;
            }

            // Where what was typed could be meant in two ways, the workbook asks a little earlier than the library; its total is then without the row.
            if (sheet.IsChanged && expected.Length == found.Length && Enumerable.Range(0, expected.Length - 1).Any(index => found[index] is null && expected[index] is not null))
            {
                asked++;
                (expected, found) = ([.. expected.Where((_, index) => found[index] is not null && index < expected.Length - 1)], [.. found.Where((score, index) => score is not null && index < found.Length - 1)]);
            }

            if (!expected.Select(Shown).SequenceEqual(found.Select(Shown)))
            {
                wrong++;
                Console.WriteLine($"{workbook} {report.Rulebook.Reference} changed {sheet.IsChanged}:");
                Console.WriteLine("  expected " + string.Join(' ', expected));
                Console.WriteLine("  found    " + string.Join(' ', found));
            }
        }

        Console.WriteLine(string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}")));
        Console.WriteLine($"{compared} workbooks, {cells} scores and totals compared, {moved} totals moved by a changed input, {asked} workbooks ask about a changed row that the library scores, {wrong} workbooks differ.");
        return compared == count && wrong == 0 ? 0 : 1;
    }

    // Scores that the rulebook does not round have no last digit.
    private static decimal? Shown(decimal? score) => score is { } points ? Math.Round(points, 9, MidpointRounding.AwayFromZero) : null;

    // What a person changes in the workbook is what the library then reads in it.
    private static EvaluationReport ReadBack(RandomReport sheet, string workbook)
    {
        using FileStream stream = File.OpenRead(workbook);
        FormReading reading = new FormDocument(sheet.Evaluator.Rulebooks).Read(stream, workbook, new FormOptions { Rulebook = sheet.Report.Rulebook.Reference });
        return sheet.Evaluator.Evaluate(reading.Submission);
    }

    private static string PathOf(string directory, int number) => Path.Combine(directory, number.ToString("D5", CultureInfo.InvariantCulture) + ".xlsx");
}
