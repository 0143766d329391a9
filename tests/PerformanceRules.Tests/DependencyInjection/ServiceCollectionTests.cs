using Microsoft.Extensions.DependencyInjection;
using PerformanceRules.Evaluation;
using PerformanceRules.Tests.CustomRules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.DependencyInjection;

/// <summary><c>services.AddPerformanceRules(…)</c>.</summary>
public sealed class ServiceCollectionTests
{
    [Fact]
    public void One_evaluator_under_both_names()
    {
        using ServiceProvider services = new ServiceCollection().AddPerformanceRules().BuildServiceProvider();

        Assert.Same(services.GetRequiredService<PerformanceEvaluator>(), services.GetRequiredService<IPerformanceEvaluator>());
        Assert.Equal(100, services.GetRequiredService<IPerformanceEvaluator>().Evaluate(SoundSheet.Submission()).Score);
    }

    [Fact]
    public void Calling_it_twice_changes_nothing()
    {
        ServiceCollection services = new();
        services.AddPerformanceRules(static builder => builder.AddRule("share", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence));
        int count = services.Count;
        services.AddPerformanceRules();
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(count, services.Count);
        Assert.NotNull(provider.GetRequiredService<PerformanceEvaluator>().Rules.Find("share"));
    }

    [Fact]
    public void An_evaluator_of_ones_own_stays()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IPerformanceEvaluator>(PerformanceEvaluator.Default)
            .AddPerformanceRules()
            .BuildServiceProvider();

        Assert.Same(PerformanceEvaluator.Default, services.GetRequiredService<IPerformanceEvaluator>());
    }

    [Fact]
    public void Nothing_to_configure_is_a_callers_error()
    {
        Assert.Throws<ArgumentNullException>(static () => new ServiceCollection().AddPerformanceRules((Action<PerformanceEvaluatorBuilder>)null!));
        Assert.Throws<ArgumentNullException>(static () => ((ServiceCollection)null!).AddPerformanceRules());
    }
}
