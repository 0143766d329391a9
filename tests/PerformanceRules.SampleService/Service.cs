using System.Globalization;
using PerformanceRules.Documents;
using PerformanceRules.Documents.Writing;

namespace PerformanceRules.SampleService;

/// <summary>The service: POST /sheets scores and stores a sheet, GET /sheets/{id} shows it as a page, GET /sheets/{id}/report gives the stored report.</summary>
public static class Service
{
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        builder.Services.AddPerformanceRules()
            .BindConfiguration(builder.Configuration.GetSection("PerformanceRules"))
            .ValidateOnStart()
            .AddDiagnostics();
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.AddPerformanceRules());
        builder.Services.AddSingleton(new SheetStore(builder.Configuration["Database"] ?? "sheets.db"));
        WebApplication service = builder.Build();

        service.MapPost("/sheets", async (Submission sheet, IPerformanceEvaluator evaluator, SheetStore store) =>
        {
            EvaluationReport report = evaluator.Evaluate(sheet);
            long id = await store.AddAsync(evaluator.Json.WriteSubmission(sheet), evaluator.Json.WriteReport(report), report.Score);
            return Results.Created(new Uri($"/sheets/{id}", UriKind.Relative), report);
        });

        service.MapGet("/sheets/{id:long}/report", async (long id, SheetStore store) =>
            await store.FindAsync(id) is { } stored ? Results.Text(stored.Report, "application/json") : Results.NotFound());

        service.MapGet("/sheets/{id:long}", async (long id, string? lang, SheetStore store, IPerformanceEvaluator evaluator, HttpResponse response, CancellationToken cancelled) =>
        {
            if (await store.FindAsync(id) is not { } stored)
            {
                response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            EvaluationReport report = evaluator.Evaluate(evaluator.Json.ReadSubmission(stored.Sheet));
            Language language = Languages.Of(CultureInfo.GetCultureInfo(lang ?? "zh"));
            response.ContentType = "text/html; charset=utf-8";
            await ScoredForm.WriteHtmlAsync(response.Body, report, new ScoredFormOptions { Language = language }, cancelled);
        });

        return service;
    }
}
