using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PerformanceRules.Serialization;

namespace PerformanceRules.Extensions.Hosting.Tests;

/// <summary>Configuration, validation at start, reload, logs, traces and metrics.</summary>
public sealed class HostingTests : IDisposable
{
    private const string Rulebook = """
        { "id": "own", "version": "1", "title": "TITLE", "firstYear": 2024,
          "sections": [{ "id": "s", "title": "部分", "weight": 10, "indicators": [{ "id": "row", "title": "资金", "weight": 10, "rule": { "kind": "execution-rate" } }] }] }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hosting-");

    private string File => Path.Combine(_folder.FullName, "own.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Rulebook_files_of_the_configuration_are_added()
    {
        Write("表");
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new KeyValuePair<string, string?>("PerformanceRules:RulebookFiles:0", File)]).Build();
        using ServiceProvider services = new ServiceCollection()
            .AddPerformanceRules().BindConfiguration(configuration.GetSection("PerformanceRules")).Services.BuildServiceProvider();

        Assert.Equal("表", services.GetRequiredService<IPerformanceEvaluator>().Rulebooks.Find("own@1", 2024).Title);
    }

    [Fact]
    public async Task Faulty_rulebook_stops_the_application_at_its_start()
    {
        await System.IO.File.WriteAllTextAsync(File, "{ \"id\": \"own\" }");
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddPerformanceRules().AddRulebookFile(File).ValidateOnStart();
        using IHost host = builder.Build();

        await Assert.ThrowsAsync<UnreadableInputException>(() => host.StartAsync());
    }

    [Fact]
    public async Task Rulebook_file_that_changes_is_read_anew_and_one_that_is_faulty_is_not_taken()
    {
        Write("表");
        ConcurrentQueue<string> log = [];
        ServiceCollection collection = new();
        collection.AddLogging(logging => logging.AddProvider(new QueueLogger(log)));
        using ServiceProvider services = collection.AddPerformanceRules().AddRulebookFile(File, reloadOnChange: true).Services.BuildServiceProvider();
        IPerformanceEvaluator evaluator = services.GetRequiredService<IPerformanceEvaluator>();
        PerformanceEvaluator snapshot = services.GetRequiredService<PerformanceEvaluator>();

        Assert.Equal("表", evaluator.Rulebooks.Find("own@1", 2024).Title);
        await System.IO.File.WriteAllTextAsync(File, "{");
        await Until(() => log.Any(static line => line.StartsWith("Error", StringComparison.Ordinal)));
        Assert.Equal("表", evaluator.Rulebooks.Find("own@1", 2024).Title);
        Write("新表");
        await Until(() => evaluator.Rulebooks.Find("own@1", 2024).Title == "新表");
        Assert.Equal("表", snapshot.Rulebooks.Find("own@1", 2024).Title);
        Assert.Equal("新表", services.GetRequiredService<PerformanceEvaluator>().Rulebooks.Find("own@1", 2024).Title);
    }

    [Fact]
    public void Call_is_told_to_whoever_listens()
    {
        ConcurrentQueue<string> log = [];
        ConcurrentQueue<string> told = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == PerformanceRulesDiagnostics.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => told.Enqueue(activity.OperationName + " " + activity.GetTagItem("performance_rules.status")),
        };
        ActivitySource.AddActivityListener(listener);
        using MeterListener meters = new() { InstrumentPublished = static (instrument, all) => { if (instrument.Meter.Name == PerformanceRulesDiagnostics.Name) { all.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<long>((instrument, value, _, _) => told.Enqueue(instrument.Name + " " + value));
        meters.Start();
        ServiceCollection collection = new();
        collection.AddLogging(logging => logging.AddProvider(new QueueLogger(log)));
        using ServiceProvider services = collection.AddPerformanceRules().AddDiagnostics().Services.BuildServiceProvider();
        services.GetRequiredService<IPerformanceEvaluator>().Evaluate(Submission.For("beijing.department-overall@2024", "某单位", 2024).Build());

        Assert.Contains("PerformanceRules.Evaluate incomplete", told);
        Assert.Contains("performance_rules.evaluations 1", told);
        Assert.Contains("performance_rules.findings 1", told);
        Assert.Contains(log, static line => line.StartsWith("Information: The sheet of 某单位 2024", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_allocated_where_nobody_listens()
    {
        Submission sheet = Submission.For("beijing.department-overall@2024", "某单位", 2024).Build();
        using ServiceProvider services = new ServiceCollection().AddPerformanceRules().AddDiagnostics().Services.BuildServiceProvider();
        IPerformanceEvaluator observed = services.GetRequiredService<IPerformanceEvaluator>();
        PerformanceEvaluator bare = services.GetRequiredService<PerformanceEvaluator>();

        Assert.Equal(AllocatedBy(() => bare.Score(sheet)), AllocatedBy(() => observed.Score(sheet)));
        Assert.Equal(AllocatedBy(() => bare.Evaluate(sheet)), AllocatedBy(() => observed.Evaluate(sheet)));
    }

    private static long AllocatedBy(Action action)
    {
        for (int warmUp = 0; warmUp < 100; warmUp++)
        {
            action();
        }

        // The least of several runs: what the runtime itself allocates now and then, such as for tiered compilation, is left out.
        long least = long.MaxValue;
        for (int run = 0; run < 20; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private void Write(string title) => System.IO.File.WriteAllText(File, Rulebook.Replace("TITLE", title, StringComparison.Ordinal));

    private static async Task Until(Func<bool> condition)
    {
        for (int attempt = 0; attempt < 600 && !condition(); attempt++)
        {
            await Task.Delay(50);
        }

        Assert.True(condition());
    }

    private sealed class QueueLogger(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(logLevel + ": " + formatter(state, exception));
    }
}
