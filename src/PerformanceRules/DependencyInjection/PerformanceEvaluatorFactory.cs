using Microsoft.Extensions.DependencyInjection;

namespace PerformanceRules.DependencyInjection;

/// <summary>Builds evaluators from everything that was registered with a container, in the order of registration.</summary>
/// <remarks>The container's own evaluator is built by it once. Whoever reads rulebooks anew while the application runs asks it for another one.</remarks>
public sealed class PerformanceEvaluatorFactory
{
    private readonly IServiceProvider _services;
    private readonly object? _serviceKey;

    internal PerformanceEvaluatorFactory(IServiceProvider services, object? serviceKey)
    {
        _services = services;
        _serviceKey = serviceKey;
    }

    /// <summary>Builds an evaluator; files are read anew.</summary>
    /// <returns>The evaluator.</returns>
    /// <exception cref="Serialization.UnreadableInputException">A rulebook's JSON cannot be read.</exception>
    /// <exception cref="Rulebooks.InvalidRulebookException">A rulebook contradicts itself.</exception>
    /// <exception cref="InvalidOperationException">A rulebook uses a rule that is not registered.</exception>
    /// <exception cref="ArgumentException">Two modules register a rule under one kind, or rulebooks that exclude each other.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public PerformanceEvaluator Create()
    {
        PerformanceEvaluatorBuilder builder = PerformanceEvaluator.CreateBuilder();
        foreach (EvaluatorConfiguration configuration in _services.GetKeyedServices<EvaluatorConfiguration>(_serviceKey))
        {
            configuration.Apply(_services, builder);
        }

        return builder.Build();
    }
}
