using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Documents.Tests;

/// <summary>The seed's sheet, as published text and as the JSON that the tool carries.</summary>
internal static class TestData
{
    public static FormDocument Forms { get; } = new(PerformanceEvaluator.Default.Rulebooks);

    public static string SeedText => File.ReadAllText(PathOf("huairou-2024-report.txt"));

    public static EvaluationReport Sample { get; } =
        PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(File.ReadAllBytes(PathOf("huairou-2024.json"))));

    public static FormReading SeedReading => Forms.ReadText(SeedText);

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    public static EvaluationReport Evaluate(FormReading reading) => PerformanceEvaluator.Default.Evaluate(reading.Submission);
}
