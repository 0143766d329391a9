using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Where the seed's lost points are, and the least changes that bring them back.</summary>
public sealed class GainAnalysisTests
{
    private readonly GainAnalysis _gains = PerformanceEvaluator.Default.AnalyzeGains(Seed.Sheet);

    [Fact]
    public void To_100_it_takes_4_more_meetings_and_half_a_point_by_judgement()
    {
        GainPlan plan = _gains.LeastChangesTo(100);
        Assert.True(plan.IsReachable);
        Assert.Equal(100m, plan.Total);
        Assert.Equal(
            "开展会议、培训、外出考察: actual 16批次 → 20批次 (4批次 more), +1\n支出合理性: 0.5 by judgement",
            plan.ToText(Language.English));
        Assert.Equal(
            "开展会议、培训、外出考察：完成值 16批次 → 20批次（增加 4批次），增加 1 分\n支出合理性：自评增加 0.5 分",
            plan.ToText(Language.Chinese));
    }

    [Fact]
    public void Measured_changes_come_before_judgements_and_no_more_than_needed()
    {
        GainPlan plan = _gains.LeastChangesTo(99);
        GainChange change = Assert.Single(plan.Changes);
        Assert.Equal(("meetings", 0.5m, (Rational)18), (change.Indicator.Id, change.Points, change.Value.Value));
    }

    [Fact]
    public void The_meetings_next_cent_full_weight_and_cliffs_are_exact()
    {
        IndicatorGain meetings = _gains.Indicators[0];
        Assert.Equal(("meetings", 1m), (meetings.Id, meetings.Lost));

        // 4.005 rounds to 4.01, and 4.005 / 5 × 20 = 16.02.
        Assert.Equal(16.02m, meetings.NextScore!.Value.ToDecimal());
        Assert.Equal(17, meetings.NextScore.Aim.ToDecimal());
        Assert.Equal(20, meetings.FullWeight!.Value.ToDecimal());
        Assert.Equal([60m, 80m, 120m], meetings.Cliffs.Select(static cliff => cliff.Value.ToDecimal()));
    }

    [Fact]
    public void A_total_that_is_there_needs_no_change_and_one_above_the_weight_is_out_of_reach()
    {
        Assert.Empty(_gains.LeastChangesTo(98.5m).Changes);
        GainPlan plan = _gains.LeastChangesTo(101);
        Assert.False(plan.IsReachable);
        Assert.Equal(100m, plan.Total);
    }

    [Fact]
    public void A_grade_is_a_total_to_reach()
    {
        Submission poor = Seed.With(("\"executed\": 2825.05,\n        \"components\"", "\"executed\": 1412.525,\n        \"components\""));
        GainAnalysis gains = PerformanceEvaluator.Default.AnalyzeGains(poor);
        GainPlan plan = gains.LeastChangesToGrade("优");

        // 88.5 + 1.5: 11.5 of 20 points are 57.5% of 2825.05.
        GainChange change = Assert.Single(plan.Changes);
        Assert.Equal(("total-funds", 1624.40375m), (change.Indicator.Id, change.Value.Value.ToDecimal()));
        Assert.Throws<ArgumentException>(() => gains.LeastChangesToGrade("甲"));
    }

    [Fact]
    public void A_carry_over_in_whole_steps_has_an_open_bound()
    {
        IndicatorGain carryOver = PerformanceEvaluator.Default.AnalyzeGains(Seed.WithCarryOver).Indicators.Single(static gain => gain.Id == "carry-over-rate");
        Assert.Equal((6m, false), (carryOver.NextScore!.Value.ToDecimal(), carryOver.NextScore.IsIncluded));
        Assert.Equal((5m, false, "%"), (carryOver.FullWeight!.Value.ToDecimal(), carryOver.FullWeight.IsIncluded, carryOver.FullWeight.Unit));
    }

    [Fact]
    public void What_an_exemption_gives_back_is_counted()
    {
        Submission sheet = Seed.With((
            "\"current\": \"无\",\n        \"previous\": \"无\"\n      }",
            "\"current\": \"6.5%\", \"previous\": \"4%\" }, \"exemption\": { \"approvedBy\": \"预算科\", \"reason\": \"上级专款年末下达\", \"points\": 0.4 }"));
        IndicatorGain carryOver = PerformanceEvaluator.Default.AnalyzeGains(sheet).Indicators.Single(static gain => gain.Id == "carry-over-rate");
        Assert.Equal(0.4m, carryOver.Lost);
        Assert.Equal(6m, carryOver.FullWeight!.Value.ToDecimal());
    }

    [Fact]
    public void What_lies_outside_the_full_weight_loses_no_points_and_two_parts_in_the_way_are_left_out()
    {
        GainAnalysis gains = Schemas.ReportSamples.Outside.AnalyzeGains();

        // 3 points of a bonus are not lost where 1 was not earned, and a penalty is not to be raised.
        Assert.Equal(["funds", "both"], gains.Indicators.Select(static gain => gain.Id));
        Assert.Equal(["both"], gains.WithoutAnswer.Select(static gain => gain.Id));
    }

    // Two parts of 40 and 60 points, a veto at 60, a penalty and a bonus.
    [Theory]
    [InlineData(0, 2, 0, 90, "b: failed 2 → 1 (1 less), +10")]
    [InlineData(0, 2, 1, 90, "v: failed 1 → 0 (1 less), +20; b: failed 2 → 1 (1 less), +10")] // under the veto the row itself brings nothing
    [InlineData(0, 2, 1, 60, "")]
    [InlineData(null, 3, 0, 70, "b: failed 3 → 1 (2 less), +33.33")] // 50 of 60 are 83.33 of 100
    [InlineData(null, 3, 0, 67, "b: failed 3 → 1 (2 less), +33.33")] // 40 of 60 are 66.67
    [InlineData(null, 3, 0, 66.67, "b: failed 3 → 1 (2 less), +33.33")] // 66.67 is what rounding makes of 66.666…, and no plan relies on it
    [InlineData(null, 3, 0, 66.66, "b: failed 3 → 2 (1 less), +16.67")]
    public void Vetoes_and_what_does_not_apply_are_counted(int? failed, int others, int veto, decimal wanted, string plan)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook("""
            { "id": "v", "version": "1", "title": "否决", "firstYear": 2024, "sections": [
              { "id": "main", "title": "主", "weight": 100, "indicators": [
                { "id": "a", "title": "a", "weight": 40, "notApplicableAllowed": true, "rule": { "kind": "checklist", "itemCount": 4, "deductionPerItem": 10 } },
                { "id": "b", "title": "b", "weight": 60, "rule": { "kind": "checklist", "itemCount": 6, "deductionPerItem": 10 } } ] },
              { "id": "veto", "title": "否决", "weight": 1, "effect": "veto", "ceiling": 60, "indicators": [ { "id": "v", "title": "v", "weight": 1, "rule": { "kind": "checklist", "itemCount": 1, "deductionPerItem": 1 } } ] } ] }
            """).Build();
        Submission sheet = new()
        {
            Rulebook = "v@1",
            Unit = "u",
            Year = 2024,
            Indicators =
            [
                failed is { } count ? new SubmittedIndicator { Id = "a", Evidence = new ChecklistEvidence { Failed = count } } : new SubmittedIndicator { Id = "a", NotApplicable = new NotApplicable { Reason = "无" } },
                new SubmittedIndicator { Id = "b", Evidence = new ChecklistEvidence { Failed = others } },
                new SubmittedIndicator { Id = "v", Evidence = new ChecklistEvidence { Failed = veto } },
            ],
        };

        GainPlan found = evaluator.AnalyzeGains(sheet).LeastChangesTo(wanted);

        Assert.True(found.IsReachable);
        Assert.Equal(plan, found.ToText(Language.English).Replace("\n", "; ", StringComparison.Ordinal));
        Assert.Equal(found.Total, evaluator.Score(found.Submission).Points);
    }

    [Fact]
    public void A_row_out_of_100_is_inverted_out_of_100()
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook("""
            { "id": "scaled", "version": "1", "title": "折算", "firstYear": 2024, "rowScale": 100,
              "sections": [ { "id": "s", "title": "管理", "weight": 20, "indicators": [ { "id": "list", "title": "制度", "weight": 20,
                "rule": { "kind": "checklist", "itemCount": 10, "deductionPerItem": 10 } } ] } ] }
            """).Build();
        Submission sheet = Submission.For("scaled", "u", 2024).Fill("list", new ChecklistEvidence { Failed = 5 }).Build();
        GainAnalysis gains = evaluator.AnalyzeGains(sheet);

        // 50 of 100, weighed to 10 of 20; for 16 the row has to score 80 of 100, with 2 items failed.
        Assert.Equal(10, gains.Report.Score);
        Assert.Equal(2, Assert.Single(gains.LeastChangesTo(16).Changes).Value.Value);
    }
}
