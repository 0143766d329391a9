using System.Text;
using System.Text.Json;
using Application;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PerformanceRules;
using PerformanceRules.Auditing;
using PerformanceRules.Documents;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;
using PerformanceRules.Verification;

// What an application does with a sheet, from the request to the archive. Arguments: the published sheet.
Console.OutputEncoding = Encoding.UTF8;
HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Configuration.AddInMemoryCollection([new("PerformanceRules:RulebookFiles:0", "own.json"), new("Lateness:DeductionPerDay", "2")]);
builder.Services.AddPerformanceRules()
    .AddRule(
        "lateness",
        ApplicationJson.Default.LatenessRule,
        ApplicationJson.Default.LatenessEvidence,
        (services, rule) => rule with { DeductionPerDay = decimal.Parse(services.GetRequiredService<IConfiguration>()["Lateness:DeductionPerDay"]!) })
    .BindConfiguration(builder.Configuration.GetSection("PerformanceRules"))
    .ValidateOnStart()
    .AddDiagnostics();
using IHost host = builder.Build();
await host.StartAsync();
IPerformanceEvaluator evaluator = host.Services.GetRequiredService<IPerformanceEvaluator>();
JsonSerializerOptions web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddPerformanceRules(host.Services.GetRequiredService<PerformanceEvaluator>());

// Bind and score.
Submission sheet = JsonSerializer.Deserialize<Submission>(File.ReadAllText(args[0]), web)!;
EvaluationReport report = evaluator.Evaluate(sheet);
Console.WriteLine($"{report.Score} of {report.Weight}, claimed {report.Claimed}");
Console.WriteLine(report.Findings[0].ToText(Language.English));
Console.WriteLine(report.Findings[0].ToText(Language.Chinese));

// Store, reload and verify.
await using (FileStream archive = File.Create("report.json"))
{
    await evaluator.Json.WriteReportAsync(archive, report);
}

await using (FileStream archive = File.OpenRead("report.json"))
{
    StoredReport stored = await evaluator.Json.ReadReportAsync(archive);
    Console.WriteLine($"stored {stored.Score}, holds: {host.Services.GetRequiredService<PerformanceEvaluator>().Verify(stored, sheet).Holds}");
}

// Render asynchronously.
await using (FileStream page = File.Create("page.html"))
{
    await ScoredForm.WriteHtmlAsync(page, report, new ScoredFormOptions { Language = Language.Chinese });
}

Console.WriteLine($"page: {File.ReadAllText("page.html").Contains("98.5", StringComparison.Ordinal)}");

// Read a form, as it was written.
using MemoryStream form = new();
await ScoredForm.WriteWordAsync(form, report);
form.Position = 0;
Submission filled = (await new FormDocument(evaluator.Rulebooks).ReadAsync(form, "form.docx")).Submission;
Console.WriteLine($"form: {evaluator.Evaluate(filled).Score}");

// A rule in C# with options, and one that is a formula in the rulebook.
Submission own = evaluator.Json.ReadSubmission("""
    { "rulebook": "own.sheet@1", "unit": "某单位", "year": 2024, "indicators": [
      { "id": "draft", "evidence": { "days": 3 } }, { "id": "shortfall", "evidence": { "target": "95%", "actual": "93.5%" } } ] }
    """);
EvaluationReport ownReport = evaluator.Evaluate(own);
Console.WriteLine($"own: {ownReport.Find("draft")!.Score} + {ownReport.Find("shortfall")!.Score}");
Console.WriteLine(ownReport.Find("shortfall")!.Derive().ToText(Language.Chinese).Split('\n')[^1]);

// Another reading, and the way back to the full weight.
Rulebook whole = ownReport.Rulebook.WithReading("steps", "whole");
Console.WriteLine($"whole steps: {evaluator.Prepare(own, whole).Evaluate().Score}");
IndicatorGain gain = ownReport.AnalyzeGains().Indicators.Single(row => row.Id == "shortfall");
Console.WriteLine($"full weight from {gain.FullWeight?.Value}");

// Stream: one sheet a line in, one report a line out.
string line = JsonSerializer.Serialize(own, web);
using MemoryStream lines = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line + "\n", 1000))));
using MemoryStream reports = new();
NdjsonSummary summary = await new NdjsonScorer(host.Services.GetRequiredService<PerformanceEvaluator>()).ScoreAsync(lines, reports, new NdjsonOptions(), CancellationToken.None);
Console.WriteLine($"{summary.Reports} sheets in a stream: {evaluator.EvaluateMany(Enumerable.Repeat(own, 1000)).Sum(one => one.Score)} points");
await host.StopAsync();
