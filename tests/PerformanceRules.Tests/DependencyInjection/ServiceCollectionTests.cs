using Microsoft.Extensions.DependencyInjection;
using PerformanceRules.DependencyInjection;
using PerformanceRules.Rulebooks;
using PerformanceRules.Tests.CustomRules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.DependencyInjection;

/// <summary><c>services.AddPerformanceRules(…)</c>.</summary>
public sealed class ServiceCollectionTests
{
    [Fact]
    public void One_evaluator_under_both_names()
    {
        using ServiceProvider services = new ServiceCollection().AddPerformanceRules().Services.BuildServiceProvider();

        Assert.Same(services.GetRequiredService<PerformanceEvaluator>(), services.GetRequiredService<IPerformanceEvaluator>());
        Assert.Equal(100, services.GetRequiredService<IPerformanceEvaluator>().Evaluate(SoundSheet.Submission()).Score);
    }

    [Fact]
    public void Modules_add_up()
    {
        ServiceCollection services = new();
        services.AddPerformanceRules(static builder => builder.AddRule("share", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence));
        services.AddPerformanceRules();
        services.AddPerformanceRules()
            .AddRule("unruly", CustomRuleJson.Default.UnrulyRule, CustomRuleJson.Default.UnrulyEvidence)
            .AddRulebook(NextYear());
        using ServiceProvider provider = services.BuildServiceProvider();
        PerformanceEvaluator evaluator = provider.GetRequiredService<PerformanceEvaluator>();

        Assert.NotNull(evaluator.Rules.Find("share"));
        Assert.NotNull(evaluator.Rules.Find("unruly"));
        Assert.Equal("2030", evaluator.Rulebooks.Find("beijing.department-overall", 2031).Version);
        Assert.NotSame(evaluator, provider.GetRequiredService<PerformanceEvaluatorFactory>().Create());
    }

    [Fact]
    public void Modules_of_a_key_add_up_apart_from_the_others()
    {
        ServiceCollection services = new();
        services.AddPerformanceRules();
        services.AddKeyedPerformanceRules("draft", static (_, builder) => builder.AddRule("share", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence));
        services.AddKeyedPerformanceRules("draft", static (_, builder) => builder.AddRulebook(NextYear()));
        using ServiceProvider provider = services.BuildServiceProvider();
        IPerformanceEvaluator draft = provider.GetRequiredKeyedService<IPerformanceEvaluator>("draft");

        Assert.NotNull(draft.Rules.Find("share"));
        Assert.Equal("2030", draft.Rulebooks.FindLatest("beijing.department-overall").Version);
        Assert.Null(provider.GetRequiredService<IPerformanceEvaluator>().Rules.Find("share"));
    }

    [Fact]
    public void Options_complete_the_settings_of_a_rule_that_is_read_from_JSON()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton(new Highest(0.25m))
            .AddPerformanceRules()
            .AddRule(
                "share",
                CustomRuleJson.Default.ShareRule,
                CustomRuleJson.Default.ShareEvidence,
                static (provider, rule) => rule with { Ceiling = provider.GetRequiredService<Highest>().Ceiling })
            .Services.BuildServiceProvider();
        IPerformanceEvaluator evaluator = services.GetRequiredService<IPerformanceEvaluator>();
        Rulebook rulebook = evaluator.Json.ReadRulebook("""
            { "id": "own", "version": "1", "title": "自定", "firstYear": 2024,
              "sections": [{ "id": "s", "title": "部分", "weight": 10, "indicators": [{ "id": "row", "title": "份额", "weight": 10, "rule": { "kind": "share", "ceiling": 0.8 } }] }] }
            """);
        Submission sheet = Submission.For("own@1", "u", 2024).Fill("row", new ShareEvidence { Share = 1 }).Build();

        Assert.Equal(2.5m, evaluator.Prepare(sheet, rulebook).Evaluate().Score);
    }

    [Fact]
    public void An_evaluator_of_ones_own_stays()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IPerformanceEvaluator>(PerformanceEvaluator.Default)
            .AddPerformanceRules()
            .Services.BuildServiceProvider();

        Assert.Same(PerformanceEvaluator.Default, services.GetRequiredService<IPerformanceEvaluator>());
    }

    [Fact]
    public void Nothing_to_configure_is_a_callers_error()
    {
        Assert.Throws<ArgumentNullException>(static () => new ServiceCollection().AddPerformanceRules((Action<PerformanceEvaluatorBuilder>)null!));
        Assert.Throws<ArgumentNullException>(static () => ((ServiceCollection)null!).AddPerformanceRules());
    }

    private static Rulebook NextYear() => Rulebook.Create(
        PerformanceEvaluator.Default.Rulebooks.FindLatest("beijing.department-overall").Definition with { Version = "2030", FirstYear = 2030 });

    private sealed record Highest(decimal Ceiling);
}
