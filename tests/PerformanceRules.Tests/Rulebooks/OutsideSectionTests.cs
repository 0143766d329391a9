using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>What stands outside the full weight: bonus, penalty and veto; and weights that move.</summary>
public sealed class OutsideSectionTests
{
    private static readonly RulebookDefinition Definition = new()
    {
        Id = "outside",
        Version = "1",
        Title = "加分、减分与一票否决",
        FirstYear = 2020,
        Sections =
        [
            new Section { Id = "work", Title = "工作", Weight = 100, Indicators = [Judged("work-done", 100)] },
            new Section { Id = "bonus", Title = "加分项", Weight = 3, Effect = SectionEffect.Bonus, Indicators = [Judged("prize", 2), Judged("pilot", 2)] },
            new Section { Id = "penalty", Title = "减分项", Weight = 5, Effect = SectionEffect.Penalty, Indicators = [Judged("late", 4), Judged("wrong", 4)] },
            new Section { Id = "veto", Title = "一票否决", Weight = 1, Effect = SectionEffect.Veto, Ceiling = 59, Indicators = [Judged("accident", 1)] },
        ],
    };

    [Theory]
    [InlineData(90, null, null, null, null, null, 90)]
    [InlineData(90, 2.0, null, null, null, null, 92)]
    [InlineData(90, 2.0, 2.0, null, null, null, 93)]
    [InlineData(99, 2.0, 2.0, null, null, null, 100)]
    [InlineData(90, null, null, 4.0, null, null, 86)]
    [InlineData(90, null, null, 4.0, 4.0, null, 85)]
    [InlineData(3, null, null, 4.0, 4.0, null, 0)]
    [InlineData(90, 2.0, null, 1.0, null, null, 91)]
    [InlineData(90, null, null, null, null, 1.0, 90)]
    [InlineData(90, null, null, null, null, 0.0, 59)]
    [InlineData(50, null, null, null, null, 0.0, 50)]
    public void Bonus_and_penalty_are_capped_and_a_veto_holds_the_total(
        double work, double? prize, double? pilot, double? late, double? wrong, double? accident, double total)
    {
        EvaluationReport report = Evaluate(Rulebook.Create(Definition), work, ("prize", prize), ("pilot", pilot), ("late", late), ("wrong", wrong), ("accident", accident));

        Assert.Equal((ReportStatus.Complete, (decimal)total, 100m), (report.Status, report.Score, report.Weight));
        Assert.Equal(accident == 0, report.Findings.Any(static finding => finding.Code == FindingCodes.Vetoed));
    }

    [Fact]
    public void A_total_may_rise_above_the_full_weight_where_the_rulebook_says_so()
    {
        EvaluationReport report = Evaluate(Rulebook.Create(Definition with { HighestTotal = 102 }), 100, ("prize", 2), ("pilot", 2));

        Assert.Equal(102, report.Score);
    }

    [Fact]
    public void Score_alone_and_report_agree()
    {
        PerformanceEvaluator evaluator = Evaluator(Rulebook.Create(Definition));
        Submission submission = Sheet(88, ("prize", 1.5), ("late", 0.5), ("accident", 1));

        Assert.Equal(evaluator.Evaluate(submission).Score, evaluator.Score(submission).Points);
        Assert.Equal(89, evaluator.Score(submission).Points);
    }

    [Fact]
    public void A_veto_without_ceiling_a_ceiling_without_veto_and_an_inner_bonus_are_refused()
    {
        Section inner = new() { Id = "inner", Title = "内", Weight = 100, Effect = SectionEffect.Bonus, Ceiling = 3, Indicators = [Judged("work-done", 100)] };
        InvalidRulebookException exception = Assert.Throws<InvalidRulebookException>(() => Rulebook.Create(Definition with
        {
            Sections =
            [
                new Section { Id = "work", Title = "工作", Weight = 100, Sections = [inner] },
                Definition.Sections[3] with { Ceiling = null },
            ],
        }));

        Assert.Equal(
            ["$.sections[1].ceiling", "$.sections[0].sections[0].effect", "$.sections[0].sections[0].ceiling"],
            exception.Errors.Select(static error => error.Path));
    }

    [Fact]
    public void The_weight_of_satisfaction_moves_to_the_benefits_where_it_does_not_apply()
    {
        // 财预〔2021〕101号: 不适用满意度指标的，其分值可调整到效益指标.
        SubmissionBuilder sheet = Submission.For("mof.project-expenditure@2020", "某单位", 2021)
            .Fill("total-funds", new ExecutionRateEvidence { Budget = 10m, Executed = 10m })
            .Add("outputs", "output", "数量", 50, new TargetRatioEvidence { Target = "≥10个", Actual = "10个" })
            .Add("benefits", "benefit", "效益", 40, new TargetRatioEvidence { Target = "≥10个", Actual = "9个" });

        EvaluationReport report = PerformanceEvaluator.Default.Evaluate(sheet.Build());

        Assert.Equal((ReportStatus.Complete, 96m, "优"), (report.Status, report.Score, report.Grade));
        Assert.Equal(
            [("benefits", 40m, 36m), ("satisfaction", 0m, 0m)],
            report.Sections.Skip(2).Select(static section => (section.Id, section.Weight, section.Score)));
    }

    // Two parts that do not apply leave their weights to a third.
    [Fact]
    public void The_weights_of_several_parts_may_move_to_one()
    {
        OpenIndicators taken = new() { Rules = [new JudgementRule()] };
        OpenIndicators moved = taken with { UnusedWeightTo = "benefits" };
        Rulebook rulebook = Rulebook.Create(new RulebookDefinition
        {
            Id = "moves",
            Version = "1",
            Title = "分值调整",
            FirstYear = 2020,
            Sections =
            [
                new Section { Id = "satisfaction", Title = "满意度", Weight = 10, Open = moved },
                new Section { Id = "benefits", Title = "效益", Weight = 70, Open = taken },
                new Section { Id = "sustainability", Title = "可持续影响", Weight = 20, Open = moved },
            ],
        });
        Submission sheet = Submission.For("moves@1", "某单位", 2024).Add("benefits", "benefit", "效益", 100, Judgement(90)).Build();
        EvaluationReport report = Evaluator(rulebook).Evaluate(sheet);

        Assert.Equal((ReportStatus.Complete, 90m), (report.Status, report.Score));
        Assert.Equal([("satisfaction", 0m), ("benefits", 100m), ("sustainability", 0m)], report.Sections.Select(static section => (section.Id, section.Weight)));
    }

    private static Indicator Judged(string id, decimal weight) => new() { Id = id, Title = id, Weight = weight, Rule = new JudgementRule() };

    private static EvaluationReport Evaluate(Rulebook rulebook, double work, params (string Id, double? Points)[] rows) =>
        Evaluator(rulebook).Evaluate(Sheet(work, rows));

    private static PerformanceEvaluator Evaluator(Rulebook rulebook) => PerformanceEvaluator.CreateBuilder().AddRulebook(rulebook).Build();

    private static Submission Sheet(double work, params (string Id, double? Points)[] rows)
    {
        SubmissionBuilder sheet = Submission.For("outside@1", "某单位", 2024).Fill("work-done", Judgement(work));
        foreach ((string id, double? points) in rows)
        {
            if (points is { } given)
            {
                sheet.Fill(id, Judgement(given));
            }
        }

        return sheet.Build();
    }

    private static JudgementEvidence Judgement(double points) => new() { Points = (decimal)points, Reason = "说明" };
}
