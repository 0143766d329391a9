using System.Text.Json.Serialization.Metadata;
using PerformanceRules;
using PerformanceRules.DependencyInjection;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

#pragma warning disable IDE0130 // Found without a using, as every AddXxx is.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Adds rules and rulebooks to the evaluator of a container.</summary>
public static class PerformanceRulesBuilderExtensions
{
    /// <summary>Adds whatever the builder of an evaluator takes, with other services at hand.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Adds the rules and rulebooks. It is run when the evaluator is first asked for.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IPerformanceRulesBuilder ConfigureEvaluator(this IPerformanceRulesBuilder builder, Action<IServiceProvider, PerformanceEvaluatorBuilder> configure)
    {
        EvaluatorConfiguration configuration = new(Guard.NotNull(configure));
        if (Guard.NotNull(builder).ServiceKey is { } key)
        {
            builder.Services.AddKeyedSingleton(key, configuration);
        }
        else
        {
            builder.Services.AddSingleton(configuration);
        }

        return builder;
    }

    /// <summary>Adds a rule of your own.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="kind">The kind that names it in JSON: small letters, digits and hyphens.</param>
    /// <param name="rule">How its settings are read and written, from a source-generated context.</param>
    /// <param name="evidence">How its evidence is read and written, from a source-generated context.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IPerformanceRulesBuilder AddRule<TRule, TEvidence>(
        this IPerformanceRulesBuilder builder, string kind, JsonTypeInfo<TRule> rule, JsonTypeInfo<TEvidence> evidence)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence =>
        builder.ConfigureEvaluator((_, evaluator) => evaluator.AddRule(kind, rule, evidence));

    /// <summary>Adds a rule of your own whose settings other services complete, such as options bound to configuration.</summary>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <typeparam name="TEvidence">The evidence that it takes.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="kind">The kind that names it in JSON: small letters, digits and hyphens.</param>
    /// <param name="rule">How its settings are read and written, from a source-generated context.</param>
    /// <param name="evidence">How its evidence is read and written, from a source-generated context.</param>
    /// <param name="configure">Changes every rule of this kind that is read from JSON, before it is checked.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IPerformanceRulesBuilder AddRule<TRule, TEvidence>(
        this IPerformanceRulesBuilder builder, string kind, JsonTypeInfo<TRule> rule, JsonTypeInfo<TEvidence> evidence, Func<IServiceProvider, TRule, TRule> configure)
        where TRule : ScoringRule<TEvidence>
        where TEvidence : Evidence
    {
        Guard.NotNull(configure);
        return builder.ConfigureEvaluator((services, evaluator) => evaluator.AddRule(kind, rule, evidence, read => configure(services, read)));
    }

    /// <summary>Adds a rulebook built in code.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="rulebook">The rulebook; its rules must be registered.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IPerformanceRulesBuilder AddRulebook(this IPerformanceRulesBuilder builder, Rulebook rulebook) =>
        builder.ConfigureEvaluator((_, evaluator) => evaluator.AddRulebook(rulebook));

    /// <summary>Adds a rulebook from a JSON file, which is read when the evaluator is first asked for.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="path">The path of the file.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static IPerformanceRulesBuilder AddRulebookFile(this IPerformanceRulesBuilder builder, string path)
    {
        Guard.NotNull(path);
        return builder.ConfigureEvaluator((_, evaluator) => evaluator.AddRulebookFile(path));
    }
}
