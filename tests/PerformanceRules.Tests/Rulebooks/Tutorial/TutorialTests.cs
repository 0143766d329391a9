using FsCheck.Fluent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Testing;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rulebooks.Tutorial;

/// <summary>What the README says under "A rule of your own". ReadmeTests holds the README against this file.</summary>
public sealed class TutorialTests
{
    private static readonly string RulebookFile = RepositoryFile.PathOf("tests/PerformanceRules.Tests/Rulebooks/Tutorial/stalled-funds.json");

    [Fact]
    public void A_rule_is_registered_with_a_builder_and_used_by_a_rulebook()
    {
        string file = RulebookFile;

        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder()
            .AddRule("stalled-funds", StalledFundsJson.Default.StalledFundsRule, StalledFundsJson.Default.StalledFundsEvidence)
            .AddRulebookFile(file)
            .Build();
        Submission submission = Submission.For("land.consolidation", "某单位", 2024)
            .Fill("stalled-funds", new StalledFundsEvidence(Years: 2), claimed: 8)
            .Build();
        EvaluationReport report = evaluator.Evaluate(submission);
        string why = report.Indicators[0].Derive().ToText(Language.Chinese);

        Assert.Equal(6, report.Score);
        Assert.Contains("10 - 2 × 2", why, StringComparison.Ordinal);
        Assert.Equal(FindingCodes.ClaimDiffers, Assert.Single(report.Findings).Code);
    }

    [Fact]
    public void A_rule_is_registered_with_a_container_its_settings_from_configuration_and_under_a_key()
    {
        string file = RulebookFile;
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("StalledFunds:DeductionPerYear", "3")]).Build();
        ServiceCollection services = new();

        services.AddPerformanceRules(builder => builder
            .AddRule("stalled-funds", StalledFundsJson.Default.StalledFundsRule, StalledFundsJson.Default.StalledFundsEvidence)
            .AddRulebookFile(file));

        services.AddSingleton(configuration);
        services.AddKeyedPerformanceRules("draft", (provider, builder) =>
        {
            decimal perYear = provider.GetRequiredService<IConfiguration>().GetValue<decimal>("StalledFunds:DeductionPerYear");
            builder
                .AddRule("stalled-funds", StalledFundsJson.Default.StalledFundsRule, StalledFundsJson.Default.StalledFundsEvidence)
                .AddRulebook(Draft(new StalledFundsRule(perYear)));
        });

        using ServiceProvider provider = services.BuildServiceProvider();
        Submission submission = Submission.For("land.consolidation", "某单位", 2024).Fill("stalled-funds", new StalledFundsEvidence(Years: 2)).Build();
        Assert.Equal(6, provider.GetRequiredService<IPerformanceEvaluator>().Score(submission).Points);
        Assert.Equal(4, provider.GetRequiredKeyedService<IPerformanceEvaluator>("draft").Score(submission).Points);
    }

    [Fact]
    public void The_laws_hold_for_it()
    {
        PerformanceEvaluatorBuilder builder = PerformanceEvaluator.CreateBuilder()
            .AddRule("stalled-funds", StalledFundsJson.Default.StalledFundsRule, StalledFundsJson.Default.StalledFundsEvidence);
        RuleLaws.Check(builder, new StalledFundsRule(), Gen.Choose(-2, 9).Select(years => new StalledFundsEvidence(years)), weight: 10);
    }

    [Fact]
    public void A_kind_that_is_taken_is_replaced_on_purpose_only()
    {
        PerformanceEvaluatorBuilder builder = PerformanceEvaluator.CreateBuilder();

        Assert.Throws<ArgumentException>(() => builder.AddRule("checklist", StalledFundsJson.Default.StalledFundsRule, StalledFundsJson.Default.StalledFundsEvidence));
        builder.ReplaceRule("checklist", StalledFundsJson.Default.StalledFundsRule, StalledFundsJson.Default.StalledFundsEvidence);
        Assert.Equal(typeof(StalledFundsRule), builder.Build().Rules.Find("checklist")!.RuleType);
    }

    private static Rulebook Draft(StalledFundsRule rule) => Rulebook.Create(new RulebookDefinition
    {
        Id = "land.consolidation",
        Version = "draft",
        Title = "国土综合整治项目绩效自评表（草案）",
        FirstYear = 2024,
        Sections =
        [
            new Section
            {
                Id = "funds",
                Title = "资金管理",
                Weight = 10,
                Indicators = [new Indicator { Id = "stalled-funds", Title = "资金滞留", Weight = 10, Rule = rule }],
            },
        ],
    });
}
