using System.Buffers;
using PerformanceRules;
using PerformanceRules.Evaluation;
using PerformanceRules.Serialization;

// A first tool: the embedded sample, scored.
using Stream sample = typeof(Program).Assembly.GetManifestResourceStream("huairou-2024.json")!;
using MemoryStream copy = new();
sample.CopyTo(copy);
EvaluationReport report = PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(copy.ToArray()));
Console.WriteLine(report.Score);
