using System.Buffers;
using System.Text;
using Consumer;
using PerformanceRules;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization.Reports;

// Scores the seed's sheet with the built-in rules, and a sheet of its own with a rule of its own. Arguments: the sheet, the rulebook.
Console.OutputEncoding = Encoding.UTF8;
PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder()
    .AddRule("lateness", ConsumerJson.Default.LatenessRule, ConsumerJson.Default.LatenessEvidence)
    .AddRulebook(File.ReadAllBytes(args[1]))
    .Build();

EvaluationReport seed = evaluator.Evaluate(evaluator.Json.ReadSubmission(File.ReadAllBytes(args[0])));
Console.WriteLine($"seed: {seed.Score} of {seed.Weight}, claimed {seed.Claimed}, {seed.Status}");
foreach (Finding finding in seed.Findings)
{
    Console.WriteLine(finding.ToText(Language.English));
}

Submission typed = Submission.For("own.punctuality@1", "某单位", 2024)
    .Fill("budget-draft", new LatenessEvidence { Days = 3 }, claimed: 9)
    .Build();
EvaluationReport own = evaluator.Evaluate(typed);
Console.WriteLine($"own: {own.Score} of {own.Weight}, {own.Status}, {own.Indicators[0].Rule}");
Console.WriteLine(own.Indicators[0].Derive().ToText(Language.Chinese));

ArrayBufferWriter<byte> written = new();
evaluator.Json.WriteSubmission(written, typed, indented: false);
Console.WriteLine(Encoding.UTF8.GetString(written.WrittenSpan));
EvaluationReport read = evaluator.Evaluate(evaluator.Json.ReadSubmission(written.WrittenSpan));
ArrayBufferWriter<byte> report = new();
evaluator.Json.WriteReport(report, read, new ReportJsonOptions { Language = Language.English, Indented = false });
Console.WriteLine(Encoding.UTF8.GetString(report.WrittenSpan));
