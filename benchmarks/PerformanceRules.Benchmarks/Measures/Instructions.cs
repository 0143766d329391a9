using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Scores so many sheets and does nothing else, for a tool that counts instructions.</summary>
internal static class Instructions
{
    public static void Run(int count)
    {
        PreparedSubmission prepared = PerformanceEvaluator.Default.Prepare(SeedSheet.Submission);
        for (int sheet = 0; sheet < count; sheet++)
        {
            if (prepared.Score().Points != 98.5m)
            {
                throw new InvalidOperationException("The seed's sheet is worth 98.5.");
            }
        }
    }
}
