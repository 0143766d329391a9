namespace PerformanceRules.DependencyInjection;

/// <summary>One module's part of the evaluator of a container.</summary>
internal sealed class EvaluatorConfiguration(Action<IServiceProvider, PerformanceEvaluatorBuilder> configure)
{
    public void Apply(IServiceProvider services, PerformanceEvaluatorBuilder builder) => configure(services, builder);
}
