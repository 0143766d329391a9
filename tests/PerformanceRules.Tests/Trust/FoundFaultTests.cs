using PerformanceRules.Auditing;
using PerformanceRules.Documents.Generation;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Versions;

namespace PerformanceRules.Tests.Trust;

/// <summary>Faults that were planted by hand and that no test noticed; each is noticed now.</summary>
public sealed class FoundFaultTests
{
    [Theory]
    [InlineData(0.3349, 0.0001, 0.34)] // 0.335; rounded before, 0.33 + 0.0001 would be 0.33
    [InlineData(0.3351, 0.0049, 0.34)] // 0.34; rounded before, 0.34 + 0.0049 would be 0.34 after another rounding
    [InlineData(0.3351, 0.0099, 0.35)] // 0.345
    [InlineData(0.996, 0.003, 1)] // 0.999 is 1, as the form shows it
    public void A_score_is_rounded_after_the_exemption_is_added(decimal points, decimal waiver, decimal score)
    {
        Rulebook rulebook = RulebookOf(new Section
        {
            Id = "main",
            Title = "主",
            Weight = 1,
            Indicators = [new Indicator { Id = "row", Title = "行", Weight = 1, Rule = new JudgementRule(), ExemptionAllowed = true }],
        });
        SubmittedIndicator row = new()
        {
            Id = "row",
            Evidence = new JudgementEvidence { Points = points },
            Exemption = new Exemption { ApprovedBy = "预算科", Reason = "政策性调整", Points = waiver },
        };

        Assert.Equal(score, Evaluate(rulebook, row).Score);
    }

    [Fact]
    public void Under_the_highest_reading_a_penalty_is_the_lowest()
    {
        TargetRatioRule ratio = new() { OvershootBands = [new OvershootBand { From = 2, Deduction = 0.5m }], Overshoot = Overshoot.Off };
        Rulebook rulebook = RulebookOf(
            new Section { Id = "main", Title = "主", Weight = 100, Indicators = [new Indicator { Id = "row", Title = "行", Weight = 100, Rule = new JudgementRule() }] },
            new Section { Id = "off", Title = "扣分", Weight = 10, Effect = SectionEffect.Penalty, Indicators = [new Indicator { Id = "late", Title = "迟报", Weight = 10, Rule = ratio }] });
        Submission sheet = SheetOf(
            new SubmittedIndicator { Id = "row", Evidence = new JudgementEvidence { Points = 100 } },
            new SubmittedIndicator { Id = "late", Evidence = new TargetRatioEvidence { Target = "≥10次", Actual = "40次" } });

        ReadingAnalysis readings = EvaluatorOf(rulebook).AnalyzeReadings(sheet);

        // The penalty takes 10 in full, and 5 where the overshoot halves it.
        Assert.Equal((90m, 90m, 95m), (readings.Default, readings.Lowest.Total, readings.Highest.Total));
    }

    [Fact]
    public void No_combination_of_readings_is_beyond_the_lowest_and_the_highest()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            EvaluationReport report = new RandomSheets(new Random(seed)).Next().Report;
            ReadingAnalysis readings = RandomSheets.EvaluatorOf(report.Rulebook).AnalyzeReadings(report.Submission);

            Assert.All(readings.Combinations.Take(500), combination => Assert.InRange(combination.Total, readings.Lowest.Total, readings.Highest.Total));
        }
    }

    [Fact]
    public void A_section_three_deep_counts_into_each_section_around_it()
    {
        Rulebook rulebook = RulebookOf(
            Around("outer", Around("middle", Around("inner", new Section { Id = "core", Title = "核心", Weight = 60, Indicators = [Row("a", 20), Row("b", 40)] }))),
            new Section { Id = "beside", Title = "旁", Weight = 40, Indicators = [Row("c", 40)] });

        EvaluationReport report = Evaluate(rulebook, Judged("a", 20), Judged("b", 30), Judged("c", 7));

        Assert.Equal(
            [("outer", 50m), ("middle", 50m), ("inner", 50m), ("core", 50m), ("beside", 7m)],
            report.Sections.Select(static section => (section.Id, section.Score)));
        Assert.Equal(57, report.Score);

        static Section Around(string id, Section section) => new() { Id = id, Title = id, Weight = section.Weight, Sections = [section] };
    }

    [Fact]
    public void A_changed_ceiling_of_a_veto_is_a_change()
    {
        RulebookChange change = Assert.Single(RulebookComparison.Compare(PerformanceEvaluator.Default, WithVeto(60), WithVeto(59)).Changes);

        Assert.Equal(("veto", "60", "59"), (change.Subject, change.Before, change.After));

        static Rulebook WithVeto(decimal ceiling) => RulebookOf(
            new Section { Id = "main", Title = "主", Weight = 100, Indicators = [Row("a", 100)] },
            new Section { Id = "veto", Title = "否决", Weight = 1, Effect = SectionEffect.Veto, Ceiling = ceiling, Indicators = [Row("v", 1)] });
    }

    private static Indicator Row(string id, decimal weight) => new() { Id = id, Title = id, Weight = weight, Rule = new JudgementRule() };

    private static SubmittedIndicator Judged(string id, decimal points) => new() { Id = id, Evidence = new JudgementEvidence { Points = points } };

    private static Rulebook RulebookOf(params Section[] sections) =>
        Rulebook.Create(new RulebookDefinition { Id = "planted", Version = "1", Title = "样例", FirstYear = 2000, Sections = sections });

    private static Submission SheetOf(params SubmittedIndicator[] rows) => new() { Rulebook = "planted@1", Unit = "某单位", Year = 2024, Indicators = rows };

    private static PerformanceEvaluator EvaluatorOf(Rulebook rulebook) => PerformanceEvaluator.CreateBuilder().AddRulebook(rulebook).Build();

    private static EvaluationReport Evaluate(Rulebook rulebook, params SubmittedIndicator[] rows) => EvaluatorOf(rulebook).Evaluate(SheetOf(rows));
}
