using PerformanceRules.Evaluation;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>Which readings a row's score turns on: those of which another option alone would give another score.</summary>
public sealed class DependsOnTests
{
    private const string CarryOver = """{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 4 }""";
    private const string Rate = """{ "kind": "execution-rate" }""";

    // 6.54321% against 4%: 2.54321 points over are 2 whole steps, and 2.54 where the rate is rounded first.
    private const string Over = """{ "current": { "part": 65.4321, "whole": 1000 }, "previous": "4%" }""";

    [Theory]
    [InlineData(CarryOver, Over, "proportional", "2", "steps=proportional rateRounding=exact scoreRounding=2")]
    [InlineData(CarryOver, Over, "whole", "2", "steps=whole")]
    [InlineData(CarryOver, """{ "current": "4%", "previous": "4%" }""", "proportional", "2", "")]
    [InlineData(CarryOver, """{ "current": "viel", "previous": "4%" }""", "proportional", "2", "")] // What is unscored turns on nothing.
    [InlineData(Rate, """{ "budget": 3, "executed": 1 }""", null, "2", "scoreRounding=2")] // 13.332 and 13.3333 are both 13.33.
    [InlineData(Rate, """{ "budget": 3, "executed": 1 }""", null, "none", "rateRounding=exact scoreRounding=none")]
    [InlineData(Rate, """{ "budget": 4, "executed": 1 }""", null, "none", "")]
    [InlineData(Rate, """{ "budget": 8, "executed": 1 }""", null, "0", "scoreRounding=0")] // 5 of 40 as it is; rounded to whole points or not.
    public void A_score_names_them(string rule, string evidence, string? steps, string rounding, string readings)
    {
        OneIndicator one = new(rule, weight: rounding == "0" ? 20 : 40, $$"""{ {{(steps is null ? string.Empty : $"\"steps\": \"{steps}\", ")}}"scoreRounding": "{{rounding}}" }""");

        Assert.Equal(readings, string.Join(' ', one.Evaluate(evidence).Indicators[0].DependsOn.Select(static reading => reading.Name + "=" + reading.Option)));
    }

    // Whether each score is rounded is open; to how many decimals is the rulebook's own affair.
    [Theory]
    [InlineData("3", "3 none")]
    [InlineData("2", "2 none")]
    [InlineData("none", "none 2")]
    public void The_rounding_in_force_is_held_against_none(string rounding, string options)
    {
        OneIndicator one = new("""{ "kind": "execution-rate", "rateRounding": "percent2" }""", weight: 41.37m, $$"""{ "scoreRounding": "{{rounding}}" }""");

        Assert.Equal(options, string.Join(' ', one.Evaluate("""{ "budget": 3, "executed": 1 }""").Indicators[0].DependsOn.Single(static reading => reading.Name == "scoreRounding").Options));
    }
}
