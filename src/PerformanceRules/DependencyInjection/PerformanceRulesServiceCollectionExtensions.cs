using Microsoft.Extensions.DependencyInjection.Extensions;
using PerformanceRules;
using PerformanceRules.DependencyInjection;

#pragma warning disable IDE0130 // Found without a using, as every AddXxx is.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers the evaluator with a container.</summary>
public static class PerformanceRulesServiceCollectionExtensions
{
    /// <summary>Adds the evaluator with the built-in rules and rulebooks, as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder to add rules and rulebooks of your own to it.</returns>
    /// <remarks>It may be called by several modules, each of which adds its own. An <see cref="IPerformanceEvaluator"/> that is registered already stays.</remarks>
    public static IPerformanceRulesBuilder AddPerformanceRules(this IServiceCollection services)
    {
        Guard.NotNull(services).TryAddSingleton(static provider => new PerformanceEvaluatorFactory(provider, serviceKey: null));
        services.TryAddSingleton(static provider => provider.GetRequiredService<PerformanceEvaluatorFactory>().Create());
        services.TryAddSingleton<IPerformanceEvaluator>(static provider => provider.GetRequiredService<PerformanceEvaluator>());
        return new PerformanceRulesBuilder(services, serviceKey: null);
    }

    /// <summary>Adds the evaluator with rules and rulebooks of your own beside the built-in ones, as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the rules and rulebooks. It is run when the evaluator is first asked for.</param>
    /// <returns>A builder to add more to it.</returns>
    /// <remarks>It may be called by several modules: what each adds is added up, in the order of the calls.</remarks>
    public static IPerformanceRulesBuilder AddPerformanceRules(this IServiceCollection services, Action<PerformanceEvaluatorBuilder> configure)
    {
        Guard.NotNull(configure);
        return services.AddPerformanceRules().ConfigureEvaluator((_, builder) => configure(builder));
    }

    /// <summary>Adds the evaluator with rules and rulebooks that depend on other services, such as options bound to configuration, as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the rules and rulebooks. It is run when the evaluator is first asked for.</param>
    /// <returns>A builder to add more to it.</returns>
    /// <remarks>It may be called by several modules: what each adds is added up, in the order of the calls.</remarks>
    public static IPerformanceRulesBuilder AddPerformanceRules(
        this IServiceCollection services, Action<IServiceProvider, PerformanceEvaluatorBuilder> configure) =>
        services.AddPerformanceRules().ConfigureEvaluator(configure);

    /// <summary>Adds an evaluator under a key, beside others: one with the rulebooks in force, one with a draft of next year's.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key.</param>
    /// <param name="configure">Adds the rules and rulebooks. It is run when the evaluator is first asked for.</param>
    /// <returns>A builder to add more to it.</returns>
    /// <remarks>It may be called several times with one key: what each call adds is added up.</remarks>
    public static IPerformanceRulesBuilder AddKeyedPerformanceRules(
        this IServiceCollection services, object serviceKey, Action<IServiceProvider, PerformanceEvaluatorBuilder> configure)
    {
        Guard.NotNull(services).TryAddKeyedSingleton(Guard.NotNull(serviceKey), static (provider, key) => new PerformanceEvaluatorFactory(provider, key));
        services.TryAddKeyedSingleton(serviceKey, static (provider, key) => provider.GetRequiredKeyedService<PerformanceEvaluatorFactory>(key).Create());
        services.TryAddKeyedSingleton<IPerformanceEvaluator>(serviceKey, static (provider, key) => provider.GetRequiredKeyedService<PerformanceEvaluator>(key));
        return new PerformanceRulesBuilder(services, serviceKey).ConfigureEvaluator(configure);
    }
}
