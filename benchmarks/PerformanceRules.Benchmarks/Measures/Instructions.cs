using PerformanceRules.Benchmarks.Handwritten;
using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Scores so many sheets and does nothing else, for a tool that counts instructions.</summary>
internal static class Instructions
{
    public static void Run(string what, int count)
    {
        PreparedSubmission prepared = PerformanceEvaluator.Default.Prepare(SeedSheet.Submission);
        Func<decimal> run = what switch
        {
            "score" => () => prepared.Score().Points,
            "report" => () => prepared.Evaluate().Score,
            "handwritten" => static () => DecimalSheet.Score(Sheet.Seed),
            _ => throw new ArgumentException("score, report or handwritten, not " + what, nameof(what)),
        };
        for (int sheet = 0; sheet < count; sheet++)
        {
            if (run() != 98.5m)
            {
                throw new InvalidOperationException("The seed's sheet is worth 98.5.");
            }
        }
    }
}
