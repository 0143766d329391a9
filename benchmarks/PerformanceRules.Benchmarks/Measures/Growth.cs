using System.Globalization;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Sheets of any number of indicators.</summary>
internal static class Growth
{
    public static PreparedSubmission Sheet(int indicators)
    {
        string[] ids = [.. Enumerable.Range(1, indicators).Select(static number => "row-" + number.ToString(CultureInfo.InvariantCulture))];
        Rulebook rulebook = Rulebook.Create(new RulebookDefinition
        {
            Id = "growth",
            Version = "1",
            Title = "Growth",
            FirstYear = 2024,
            Sections =
            [
                new Section
                {
                    Id = "all",
                    Title = "All",
                    Weight = indicators,
                    Indicators = [.. ids.Select(static id => new Indicator { Id = id, Title = id, Weight = 1, Rule = new TargetRatioRule() })],
                },
            ],
        });
        Submission submission = new()
        {
            Rulebook = "growth@1",
            Unit = "unit",
            Year = 2024,
            Indicators = [.. ids.Select(static id => new SubmittedIndicator { Id = id, Evidence = new TargetRatioEvidence { Target = 20, Actual = 16 } })],
        };
        return PerformanceEvaluator.CreateBuilder().AddRulebook(rulebook).Build().Prepare(submission);
    }
}
