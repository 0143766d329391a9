using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PerformanceRules;
using PerformanceRules.DependencyInjection;
using PerformanceRules.Extensions.Hosting;

#pragma warning disable IDE0130 // Found without a using, as every AddXxx is.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>What an application adds to the evaluator of its container: configuration, validation, reload, logs, traces and metrics.</summary>
public static class PerformanceRulesHostingExtensions
{
    /// <summary>Adds the rulebook files that a section of the configuration lists under <c>RulebookFiles</c>, such as that of appsettings.json.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="section">The section: <c>{ "RulebookFiles": [ "rulebooks/province.json" ] }</c>. It is read when the evaluator is built.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IPerformanceRulesBuilder BindConfiguration(this IPerformanceRulesBuilder builder, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return builder.ConfigureEvaluator((_, evaluator) =>
        {
            foreach (IConfigurationSection file in section.GetSection("RulebookFiles").GetChildren())
            {
                evaluator.AddRulebookFile(file.Value ?? throw new InvalidOperationException($"{file.Path} names no file."));
            }
        });
    }

    /// <summary>Builds the evaluator when the application starts, so that a rulebook that cannot be used stops it there and not at the first request.</summary>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IPerformanceRulesBuilder ValidateOnStart(this IPerformanceRulesBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        object? key = builder.ServiceKey;
        builder.Services.AddSingleton<IHostedService>(provider => new EvaluatorValidation(() => provider.GetEvaluator(key)));
        return builder;
    }

    /// <summary>Adds a rulebook file that is read anew when it changes, while the application runs.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="reloadOnChange">Whether it is read anew when it changes; if not, this is the <c>AddRulebookFile</c> of the library.</param>
    /// <returns><paramref name="builder"/>.</returns>
    /// <remarks>
    /// <para>Inject <see cref="IPerformanceEvaluator"/>: every call is answered by one evaluator from beginning to end. An injected
    /// <see cref="PerformanceEvaluator"/> stays what it was when it was injected.</para>
    /// <para>A file that cannot be read after a change is logged as an error, and the rulebooks in force stay.</para>
    /// </remarks>
    public static IPerformanceRulesBuilder AddRulebookFile(this IPerformanceRulesBuilder builder, string path, bool reloadOnChange)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(path);
        builder.AddRulebookFile(path);
        if (!reloadOnChange)
        {
            return builder;
        }

        string full = Path.GetFullPath(path);
        object? key = builder.ServiceKey;
        if (key is null)
        {
            builder.Services.AddSingleton(new WatchedFile(full));
            builder.Services.TryAddSingleton(static provider => CreateReloading(provider, key: null));
            builder.Services.Replace(ServiceDescriptor.Singleton<IPerformanceEvaluator>(static provider => provider.GetRequiredService<ReloadingEvaluator>()));
            builder.Services.Replace(ServiceDescriptor.Transient(static provider => provider.GetRequiredService<ReloadingEvaluator>().Current));
        }
        else
        {
            builder.Services.AddKeyedSingleton(key, new WatchedFile(full));
            builder.Services.TryAddKeyedSingleton(key, static (provider, key) => CreateReloading(provider, key));
            builder.Services.RemoveAllKeyed<IPerformanceEvaluator>(key);
            builder.Services.AddKeyedSingleton<IPerformanceEvaluator>(key, static (provider, key) => provider.GetRequiredKeyedService<ReloadingEvaluator>(key));
            builder.Services.RemoveAllKeyed<PerformanceEvaluator>(key);
            builder.Services.AddKeyedTransient(key, static (provider, key) => provider.GetRequiredKeyedService<ReloadingEvaluator>(key).Current);
        }

        return builder;
    }

    /// <summary>
    /// Adds logs, traces and metrics to the <see cref="IPerformanceEvaluator"/> of the container: an activity of the source <see cref="PerformanceRulesDiagnostics.Name"/>
    /// for each call, counts and durations of the meter of that name, and a log entry for each report. Nothing is allocated for them where nobody listens.
    /// </summary>
    /// <param name="builder">The builder. Call this last: what is registered for <see cref="IPerformanceEvaluator"/> at that time is observed.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IPerformanceRulesBuilder AddDiagnostics(this IPerformanceRulesBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        object? key = builder.ServiceKey;
        ServiceDescriptor observed = builder.Services.LastOrDefault(service =>
            service.ServiceType == typeof(IPerformanceEvaluator) && Equals(service.ServiceKey, key))
            ?? throw new InvalidOperationException("There is no IPerformanceEvaluator to observe; call AddPerformanceRules first.");
        builder.Services.Remove(observed);
        builder.Services.Add(new ServiceDescriptor(
            typeof(IPerformanceEvaluator), key, (provider, _) => new ObservedEvaluator(Resolve(observed, provider), LoggerOf<ObservedEvaluator>(provider)), ServiceLifetime.Singleton));
        return builder;
    }

    internal static IPerformanceEvaluator GetEvaluator(this IServiceProvider provider, object? key) => provider.GetRequiredKeyedService<IPerformanceEvaluator>(key);

    private static IPerformanceEvaluator Resolve(ServiceDescriptor service, IServiceProvider provider) => (IPerformanceEvaluator)(
        service.IsKeyedService
            ? service.KeyedImplementationInstance ?? service.KeyedImplementationFactory?.Invoke(provider, service.ServiceKey)
            : service.ImplementationInstance ?? service.ImplementationFactory?.Invoke(provider))!
        ?? throw new InvalidOperationException("Register the IPerformanceEvaluator with an instance or a factory, so that it can be observed.");

    private static ReloadingEvaluator CreateReloading(IServiceProvider provider, object? key) => new(
        provider.GetRequiredKeyedService<PerformanceEvaluatorFactory>(key),
        [.. provider.GetKeyedServices<WatchedFile>(key)],
        LoggerOf<ReloadingEvaluator>(provider));

    private static ILogger LoggerOf<T>(IServiceProvider provider) => (ILogger?)provider.GetService<ILogger<T>>() ?? NullLogger.Instance;
}
