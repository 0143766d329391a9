using Microsoft.Extensions.Hosting;

namespace PerformanceRules.Extensions.Hosting;

/// <summary>Builds the evaluator when the application starts, and reads every rulebook.</summary>
internal sealed class EvaluatorValidation(Func<IPerformanceEvaluator> evaluator) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = evaluator().Rulebooks.Rulebooks;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
