using Microsoft.Extensions.DependencyInjection.Extensions;
using PerformanceRules;

#pragma warning disable IDE0130 // Found without a using, as every AddXxx is.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers the evaluator with a container.</summary>
public static class PerformanceRulesServiceCollectionExtensions
{
    /// <summary>Adds the evaluator with the built-in rules and rulebooks, as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddPerformanceRules(this IServiceCollection services) => services.AddPerformanceRules(static _ => { });

    /// <summary>Adds the evaluator with rules and rulebooks of your own beside the built-in ones, as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the rules and rulebooks. It is run once, when the evaluator is first asked for.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>Where an evaluator is registered already it stays, so that calling this twice does no harm.</remarks>
    public static IServiceCollection AddPerformanceRules(this IServiceCollection services, Action<PerformanceEvaluatorBuilder> configure)
    {
        Guard.NotNull(configure);
        return services.AddPerformanceRules((_, builder) => configure(builder));
    }

    /// <summary>Adds the evaluator with rules and rulebooks that depend on other services, such as options bound to configuration, as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the rules and rulebooks. It is run once, when the evaluator is first asked for.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>Where an evaluator is registered already it stays, so that calling this twice does no harm.</remarks>
    public static IServiceCollection AddPerformanceRules(
        this IServiceCollection services, Action<IServiceProvider, PerformanceEvaluatorBuilder> configure)
    {
        Guard.NotNull(configure);
        Guard.NotNull(services).TryAddSingleton(provider => Build(provider, configure));
        services.TryAddSingleton<IPerformanceEvaluator>(static provider => provider.GetRequiredService<PerformanceEvaluator>());
        return services;
    }

    /// <summary>Adds an evaluator under a key, beside others: one with the rulebooks in force, one with a draft of next year's.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key.</param>
    /// <param name="configure">Adds the rules and rulebooks. It is run once, when the evaluator is first asked for.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddKeyedPerformanceRules(
        this IServiceCollection services, object serviceKey, Action<IServiceProvider, PerformanceEvaluatorBuilder> configure)
    {
        Guard.NotNull(configure);
        Guard.NotNull(services).TryAddKeyedSingleton(Guard.NotNull(serviceKey), (provider, _) => Build(provider, configure));
        services.TryAddKeyedSingleton<IPerformanceEvaluator>(serviceKey, static (provider, key) => provider.GetRequiredKeyedService<PerformanceEvaluator>(key));
        return services;
    }

    private static PerformanceEvaluator Build(IServiceProvider provider, Action<IServiceProvider, PerformanceEvaluatorBuilder> configure)
    {
        PerformanceEvaluatorBuilder builder = PerformanceEvaluator.CreateBuilder();
        configure(provider, builder);
        return builder.Build();
    }
}
