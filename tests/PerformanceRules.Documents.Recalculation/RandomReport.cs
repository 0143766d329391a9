using PerformanceRules.Documents.Generation;
using PerformanceRules.Evaluation;
using PerformanceRules.OracleTests;

namespace PerformanceRules.Documents.Recalculation;

/// <summary>A random sheet that was scored: the published form as the oracle fills it in, or a sheet of a random rulebook.</summary>
/// <param name="Number">The number of the sheet, from 1.</param>
/// <param name="Evaluator">What scored it.</param>
/// <param name="Report">Its report.</param>
internal sealed record RandomReport(int Number, PerformanceEvaluator Evaluator, EvaluationReport Report)
{
    /// <summary>Gets a value indicating whether the workbook's input cells are changed before it is recalculated.</summary>
    public bool IsChanged => Number % 2 == 0;

    /// <summary>Gives the sheets of a seed, the same every time.</summary>
    public static IEnumerable<RandomReport> Sequence(int count, int seed)
    {
        Random random = new(seed);
        SheetGenerator published = new();
        RandomSheets sheets = new(random);
        for (int number = 1; number <= count; number++)
        {
            if (number % 3 == 0)
            {
                // Every fifth of them has errors: rows that are not scored must not disturb the rest.
                string json = number % 15 == 0 ? published.NextFaulty(random) : published.Next(random);
                PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
                yield return new RandomReport(number, evaluator, evaluator.Evaluate(evaluator.Json.ReadSubmission(json)));
            }
            else
            {
                (Rulebooks.Rulebook rulebook, EvaluationReport report) = sheets.Next();
                yield return new RandomReport(number, RandomSheets.EvaluatorOf(rulebook), report);
            }
        }
    }
}
