using System.Buffers;
using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.OracleTests;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Tests.Trust;

/// <summary>The seed's sheet and random ones, good and faulty, and the bytes of their reports.</summary>
internal static class Sheets
{
    private const int Seed = 20240101;

    /// <summary>Makes sheets as JSON; the first is the seed's.</summary>
    public static byte[][] Take(int count)
    {
        SheetGenerator generator = new();
        Random random = new(Seed);
        return
        [
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "huairou-2024.json")),
            .. Enumerable.Range(1, count - 1).Select(index => Encoding.UTF8.GetBytes(index % 4 == 0 ? generator.NextFaulty(random) : generator.Next(random))),
        ];
    }

    /// <summary>Reads and scores a sheet, and writes its reports in both languages, or why it cannot be read.</summary>
    public static byte[] Report(PerformanceEvaluator evaluator, byte[] sheet)
    {
        ArrayBufferWriter<byte> output = new();
        if (!evaluator.Json.TryReadSubmission(sheet, out Submission? submission, out IReadOnlyList<InputError> errors))
        {
            return Encoding.UTF8.GetBytes(string.Join('\n', errors));
        }

        EvaluationReport report = evaluator.Evaluate(submission);
        evaluator.Json.WriteReport(output, report);
        evaluator.Json.WriteReport(output, report, new ReportJsonOptions { Language = Language.English, Indented = false });
        return output.WrittenSpan.ToArray();
    }
}
