using System.Globalization;
using PerformanceRules.Documents.Blank;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Recalculation;

/// <summary>Writes blank forms of the built-in rulebooks, fills them in at random as a person would, and compares what a spreadsheet makes of them with the library.</summary>
internal static class BlankForms
{
    private static readonly IReadOnlyList<Rulebook> Rulebooks = PerformanceEvaluator.Default.Rulebooks.Rulebooks;

    public static int Write(string directory, int count, int seed)
    {
        Directory.CreateDirectory(directory);
        for (int number = 1; number <= count; number++)
        {
            using FileStream stream = new(PathOf(directory, number), FileMode.Create, FileAccess.ReadWrite);
            BlankForm.WriteExcel(stream, RulebookOf(number), new BlankFormOptions { Unit = "某市教育局", Year = 2024, OpenRows = 4 });
            stream.Position = 0;
            new FormFilling(new Random((seed * 100_000) + number)).Fill(stream);
        }

        return 0;
    }

    public static int Compare(string recalculated, int count)
    {
        (int rows, int totals, int cautious, int wrong) = (0, 0, 0, 0);
        for (int number = 1; number <= count; number++)
        {
            string workbook = PathOf(recalculated, number);
            using FileStream stream = File.OpenRead(workbook);
            FormReading reading = new FormDocument(PerformanceEvaluator.Default.Rulebooks).Read(stream, workbook);
            EvaluationReport report = PerformanceEvaluator.Default.Evaluate(reading.Submission);
            FilledForm form = FilledForm.Read(workbook);
            List<string> faults = report.Rulebook.Reference == RulebookOf(number).Reference ? [] : [$"read as {report.Rulebook.Reference}"];
            foreach ((string title, decimal? score) in form.Scores)
            {
                IndicatorResult? row = report.Indicators.FirstOrDefault(indicator => indicator.Title == title);
                rows++;
                if (score is null)
                {
                    cautious += row?.Score is null ? 0 : 1;
                }
                else if (row?.Score is not { } own || Math.Abs(own - score.Value) > 0.000000001m)
                {
                    faults.Add($"{title}: {score}, by the library {row?.Score}");
                }
            }

            if (form.Scores.Values.All(static score => score is not null))
            {
                totals++;
                if (Math.Abs(report.Score - form.Total) > 0.000000001m)
                {
                    faults.Add($"total {form.Total}, by the library {report.Score}");
                }
            }

            if (faults.Count > 0)
            {
                wrong++;
                Console.WriteLine($"{workbook} {report.Rulebook.Reference}: {string.Join("; ", faults)}");
            }
        }

        Console.WriteLine($"{count} filled-in forms of {Rulebooks.Count} rulebooks, {rows} rows, {totals} totals compared; {cautious} rows that only the library scores; {wrong} forms differ.");
        return wrong == 0 && totals > 0 ? 0 : 1;
    }

    private static Rulebook RulebookOf(int number) => Rulebooks[number % Rulebooks.Count];

    private static string PathOf(string directory, int number) => Path.Combine(directory, number.ToString("D5", CultureInfo.InvariantCulture) + ".xlsx");
}
