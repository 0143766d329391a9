#pragma warning disable IDE0130 // Found without a using, as every AddXxx is.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>What <c>AddPerformanceRules</c> gives back, to add rules and rulebooks to the evaluator of a container, each where it belongs.</summary>
public interface IPerformanceRulesBuilder
{
    /// <summary>Gets the services that the evaluator is registered with.</summary>
    IServiceCollection Services { get; }

    /// <summary>Gets the key of the evaluator, or <see langword="null"/> where it has none.</summary>
    object? ServiceKey { get; }
}
