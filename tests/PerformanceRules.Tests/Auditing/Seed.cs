using System.Reflection;
using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The seed's own sheet, as published, and with a piece of its JSON replaced.</summary>
internal static class Seed
{
    private static readonly string Json = Read();

    public static Submission Sheet => With();

    public static EvaluationReport Report => PerformanceEvaluator.Default.Evaluate(Sheet);

    /// <summary>The example: a carry-over rate of 6.5% against last year's 4%.</summary>
    public static Submission WithCarryOver => With(("\"current\": \"无\",\n        \"previous\": \"无\"", "\"current\": \"6.5%\", \"previous\": \"4%\""));

    public static Submission With(params (string Old, string New)[] replacements)
    {
        string json = Json;
        foreach ((string old, string replacement) in replacements)
        {
            Assert.Contains(old, json, StringComparison.Ordinal);
            json = json.Replace(old, replacement, StringComparison.Ordinal);
        }

        return PerformanceEvaluator.Default.Json.ReadSubmission(Encoding.UTF8.GetBytes(json));
    }

    private static string Read()
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("huairou-2024.json")!);
        return reader.ReadToEnd();
    }
}
