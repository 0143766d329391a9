using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The total under every reading, against the same sheet scored by a rulebook that takes the reading.</summary>
public sealed class ReadingAnalysisTests
{
    [Fact]
    public void Carry_over_of_6_5_against_4_percent_turns_on_the_steps()
    {
        ReadingAnalysis readings = PerformanceEvaluator.Default.AnalyzeReadings(Seed.WithCarryOver);
        ReadingEffect steps = Assert.Single(readings.Effects);

        // 每高出1个百分点扣0.4分: 2.5 points over are 2 full steps, 2.5 in proportion, 3 begun.
        Assert.Equal(
            [("whole", 3.2m, 97.7m), ("proportional", 3m, 97.5m), ("started", 2.8m, 97.3m)],
            steps.Outcomes.Select(static outcome => (outcome.Choice.Option, outcome.Indicators.Single().Score!.Value, outcome.Total)));
        Assert.Equal("carry-over-rate", steps.Outcomes[0].Indicators.Single().Id);
        Assert.Equal((97.7m, 97.3m, 97.7m), (readings.Default, readings.Lowest.Total, readings.Highest.Total));
        Assert.Equal(0.4m, steps.Points);
        Assert.Equal([new ReadingChoice("steps", "started")], readings.Lowest.Choices);
    }

    [Fact]
    public void A_sheet_that_no_reading_touches_has_one_total()
    {
        ReadingAnalysis readings = PerformanceEvaluator.Default.AnalyzeReadings(Seed.Sheet);
        Assert.Empty(readings.Effects);
        Assert.Equal([98.5m], readings.Combinations.Select(static combination => combination.Total));
        Assert.Equal((98.5m, 98.5m), (readings.Lowest.Total, readings.Highest.Total));
    }

    [Fact]
    public void Every_combination_is_what_the_rulebook_with_these_readings_gives()
    {
        Submission sheet = Seed.With(
            ("\"current\": \"无\",\n        \"previous\": \"无\"", "\"current\": { \"part\": 65.4321, \"whole\": 1000 }, \"previous\": \"4%\""),
            ("\"actual\": 16", "\"actual\": 61"),
            ("\"executed\": 2825.05,\n        \"components\"", "\"executed\": 2800.01,\n        \"components\""),
            ("\"evidence\": {\n        \"current\": \"无\"\n      }", "\"evidence\": { \"current\": { \"budget\": 100, \"final\": 55.5 } }"),
            ("\"target\": \"根据实际情况，不低于55人\",\n        \"actual\": 56", "\"target\": \"≤60人\", \"actual\": 18"));
        ReadingAnalysis readings = PerformanceEvaluator.Default.AnalyzeReadings(sheet);

        ReadingCombination[] combinations = [.. readings.Combinations];
        Assert.True(combinations.Length > 30, $"{combinations.Length} combinations of {readings.Effects.Count} readings");
        foreach (ReadingCombination combination in combinations)
        {
            Assert.Equal(Total(sheet, combination.Choices), combination.Total);
        }

        Assert.Equal(combinations.Min(static combination => combination.Total), readings.Lowest.Total);
        Assert.Equal(combinations.Max(static combination => combination.Total), readings.Highest.Total);
        Assert.Equal(readings.Default, combinations[0].Total);
        Assert.Equal(readings.Lowest.Total, Total(sheet, readings.Lowest.Choices));
    }

    [Fact]
    public void The_report_marks_the_scores_that_turn_on_a_reading()
    {
        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(Seed.WithCarryOver);
        Assert.Equal(["carry-over-rate"], report.Indicators.Where(static row => row.DependsOn.Count > 0).Select(static row => row.Id));
        Assert.Equal(["steps"], report.Find("carry-over-rate")!.DependsOn.Select(static reading => reading.Name));
        Assert.All(Seed.Report.Indicators, static row => Assert.Empty(row.DependsOn));
    }

    // A third of 20 three times: 6.67 each, or 20 in all.
    [Fact]
    public void Rounding_each_score_or_their_sum_is_a_reading_like_another()
    {
        string[] ids = ["a", "b", "c"];
        Rulebook rulebook = Rulebook.Create(new RulebookDefinition
        {
            Id = "thirds",
            Version = "1",
            Title = "三分之一",
            FirstYear = 2020,
            Sections = [new() { Id = "all", Title = "全部", Weight = 60, Indicators = [.. ids.Select(static id => new Indicator { Id = id, Title = id, Weight = 20, Rule = new ExecutionRateRule() })] }],
        });
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(rulebook).Build();
        SubmissionBuilder sheet = ids.Aggregate(Submission.For("thirds@1", "某单位", 2024), static (rows, id) => rows.Fill(id, new ExecutionRateEvidence { Budget = 3m, Executed = 1m }));
        ReadingEffect rounding = evaluator.AnalyzeReadings(sheet.Build()).Effects.Single(static effect => effect.Reading.Name == ReadingNames.ScoreRounding);

        Assert.Equal(
            [("2", 20.01m, 6.67m), ("none", 20m, 6.6666666666666666666666666667m)],
            rounding.Outcomes.Select(static outcome => (outcome.Choice.Option, outcome.Total, outcome.Indicators[0].Score!.Value)));
    }

    [Fact]
    public void A_reading_that_leaves_a_row_unscored_says_so()
    {
        Submission sheet = Seed.With(("\"target\": \"根据需求，不低于20批次\",\n        \"actual\": 16", "\"target\": \"≥0批次\", \"actual\": 1"));
        ReadingEffect zero = Assert.Single(PerformanceEvaluator.Default.AnalyzeReadings(sheet).Effects);
        Assert.Equal([("met", (decimal?)5m), ("reject", null)], zero.Outcomes.Select(static outcome => (outcome.Choice.Option, outcome.Indicators.Single().Score)));
    }

    private static decimal Total(Submission sheet, IReadOnlyList<ReadingChoice> choices)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        Rulebook rulebook = choices.Aggregate(
            evaluator.Rulebooks.Find(sheet.Rulebook, sheet.Year), static (current, choice) => current.WithReading(choice.Name, choice.Option));
        return evaluator.Prepare(sheet, rulebook).Score().Points;
    }
}
