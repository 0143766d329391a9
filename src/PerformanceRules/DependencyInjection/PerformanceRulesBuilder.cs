using Microsoft.Extensions.DependencyInjection;

namespace PerformanceRules.DependencyInjection;

/// <inheritdoc cref="IPerformanceRulesBuilder"/>
internal sealed class PerformanceRulesBuilder(IServiceCollection services, object? serviceKey) : IPerformanceRulesBuilder
{
    public IServiceCollection Services => services;

    public object? ServiceKey => serviceKey;
}
