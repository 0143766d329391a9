using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Versions;

namespace PerformanceRules.Tests.Rulebooks;

public sealed class VersionTests
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.Default;
    private static readonly Rulebook Ministry = Evaluator.Rulebooks.Find("mof.project-expenditure", 2023);

    [Fact]
    public void A_rulebook_does_not_differ_from_itself()
    {
        foreach (Rulebook rulebook in Evaluator.Rulebooks.Rulebooks)
        {
            Assert.Empty(RulebookComparison.Compare(Evaluator, rulebook, rulebook).Changes);
        }
    }

    [Fact]
    public void What_changed_is_told_by_kind()
    {
        Rulebook next = Next();

        IReadOnlyList<RulebookChange> changes = RulebookComparison.Compare(Evaluator, Ministry, next).Changes;

        Assert.Equal(
            [
                "firstYear: 2020 → 2025",
                "scoreRounding: 2 → 1",
                "budget-execution weight: 10 → 20",
                "total-funds weight: 10 → 20",
                "outputs weight: 50 → 40",
                "outputs/target-ratio equalTarget: positive → exact",
                "removed: outputs/deadline",
                "satisfaction unusedWeightTo: benefits → (none)",
                "benefits/target-ratio equalTarget: positive → exact",
                "satisfaction/target-ratio equalTarget: positive → exact",
                "grade 中 from: 60 → 65",
                "clauses/total-funds.standard text: " + Ministry.FindClause("total-funds.standard")!.Text + " → 改",
                "added: grade 优秀",
                "removed: grade 优",
            ],
            changes.Select(static change => change.ToText(Language.English)),
            new AnyOrder());
        Assert.Equal(
            [RulebookChangeKind.Weight, RulebookChangeKind.Standard, RulebookChangeKind.Reading],
            new[] { "outputs", "outputs/deadline", "outputs/target-ratio" }.Select(subject => changes.First(change => change.Subject == subject).Kind));
        Assert.Contains("outputs 分值：50 → 40", changes.Select(static change => change.ToText(Language.Chinese)));
        Assert.Contains("删除 outputs/deadline", changes.Select(static change => change.ToText(Language.Chinese)));
    }

    [Fact]
    public void The_impact_says_who_gains_who_loses_and_by_how_much()
    {
        Rulebook exact = Ministry.WithReading(ReadingNames.EqualTarget, "proportional");
        Submission[] sheets = [Sheet("增", "=8个", "16个"), Sheet("平", "≥8个", "16个"), Sheet("减", "=8个", "9个"), Sheet("缺", "=8个", "完成")];

        RulebookImpact impact = RulebookImpact.Compare(Evaluator, sheets, Ministry, exact);

        Assert.Equal([("增", -50m), ("减", -6.25m)], impact.Losing.Select(static sheet => (sheet.Submission.Unit, sheet.Difference)));
        Assert.Equal(["平"], impact.Unchanged.Select(static sheet => sheet.Submission.Unit));
        Assert.Equal(["缺"], impact.Incomparable.Select(static sheet => sheet.Submission.Unit));
        Assert.Empty(impact.Gaining);
        Assert.Equal([("output", 50m, 43.75m)], impact.Losing[1].Indicators.Select(static row => (row.Id, row.Before!.Value, row.After!.Value)));
        Assert.Equal([("优", "差"), ("优", "优")], impact.Losing.Select(static sheet => (sheet.Before.Grade!, sheet.After.Grade!)));
        RulebookImpact back = RulebookImpact.Compare(Evaluator, sheets, exact, Ministry);
        Assert.Equal(impact.Losing.Select(static sheet => -sheet.Difference), back.Gaining.Select(static sheet => sheet.Difference));
    }

    [Fact]
    public void A_year_finds_its_own_version_and_a_year_without_one_is_an_error_that_names_the_nearest()
    {
        RulebookDefinition old = Ministry.Definition with { Version = "2020", LastYear = 2024 };
        RulebookCatalog catalog = new([Rulebook.Create(old), Next()]);

        Assert.Equal("mof.project-expenditure@2020", catalog.Find("mof.project-expenditure", 2024).Reference);
        Assert.Equal("mof.project-expenditure@2025", catalog.Find("mof.project-expenditure", 2025).Reference);
        Assert.Equal("mof.project-expenditure@2020", catalog.Find("mof.project-expenditure@2020", 2031).Reference);
        UnknownRulebookException exception = Assert.Throws<UnknownRulebookException>(() => catalog.Find("mof.project-expenditure", 2019));
        Assert.Contains("mof.project-expenditure@2020", exception.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => new RulebookCatalog([Rulebook.Create(Ministry.Definition with { LastYear = 2025 }), Next()]));

        // A version without a last year ends where the next one begins.
        Assert.Equal("mof.project-expenditure@2025", new RulebookCatalog([Ministry, Next()]).Find("mof.project-expenditure", 2025).Reference);
    }

    private static Rulebook Next()
    {
        RulebookDefinition now = Ministry.Definition;
        Section execution = now.Sections[0];
        Section outputs = now.Sections[1];
        return Rulebook.Create(now with
        {
            Version = "2025",
            FirstYear = 2025,
            ScoreRounding = new ScoreRounding { Decimals = 1 },
            Sections =
            [
                execution with { Weight = 20, Indicators = [execution.Indicators[0] with { Weight = 20 }] },
                outputs with { Weight = 40, Open = outputs.Open! with { Rules = [.. outputs.Open!.Rules.Take(2)] } },
                now.Sections[2],
                now.Sections[3] with { Open = now.Sections[3].Open! with { UnusedWeightTo = null } },
            ],
            Grades = [new Grade { Name = "优秀", From = 90 }, now.Grades[1], now.Grades[2] with { From = 65 }, now.Grades[3]],
            Clauses = [.. now.Clauses.Select(static clause => clause.Id == "total-funds.standard" ? clause with { Text = "改" } : clause)],
        }).WithReading(ReadingNames.EqualTarget, "exact");
    }

    private static Submission Sheet(string unit, string target, string actual) => Submission.For("mof.project-expenditure@2020", unit, 2023)
        .Fill("total-funds", new ExecutionRateEvidence { Budget = 10m, Executed = 10m })
        .Add("outputs", "output", "数量", 50, new TargetRatioEvidence { Target = target, Actual = actual })
        .Add("benefits", "benefit", "效益", 30, new JudgementEvidence { Points = 30, Reason = "达成" })
        .Add("satisfaction", "satisfied", "满意度", 10, new TargetRatioEvidence { Target = "≥90%", Actual = "95%" })
        .Build();

    private sealed class AnyOrder : IEqualityComparer<IEnumerable<string>>
    {
        public bool Equals(IEnumerable<string>? x, IEnumerable<string>? y) => x!.Order(StringComparer.Ordinal).SequenceEqual(y!.Order(StringComparer.Ordinal));

        public int GetHashCode(IEnumerable<string> obj) => 0;
    }
}
