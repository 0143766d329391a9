using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.CustomRules;

/// <summary>A rule of one's own is the equal of a built-in one, with reflection and without; and one that misbehaves harms nobody.</summary>
public sealed class CustomRuleTests
{
    private const string RulebookJson = """
        {
          "id": "own", "version": "1", "title": "自定", "firstYear": 2024,
          "sections": [{ "id": "s", "title": "部分", "weight": 10, "indicators": [
            { "id": "row", "title": "份额", "weight": 10, "rule": { "kind": "share", "ceiling": 0.8 } }] }]
        }
        """;

    [Theory]
    [InlineData(true, "0.5", "5")]
    [InlineData(true, "0.9", "8")]
    [InlineData(false, "0.5", "5")]
    [InlineData(false, "0.9", "8")]
    public void In_a_rulebook_of_its_own(bool reflection, string share, string outcome)
    {
        PerformanceEvaluator evaluator = Builder(reflection).AddRulebook(Encoding.UTF8.GetBytes(RulebookJson)).Build();
        EvaluationReport report = Reports.Evaluate(
            evaluator,
            $$"""{ "rulebook": "own@1", "unit": "u", "year": 2024, "indicators": [{ "id": "row", "evidence": { "share": {{share}} } }] }""");

        Assert.Equal(outcome, Reports.Outcome(report, "row"));
        Assert.Equal("share", report.Indicators[0].Rule);
        Assert.Equal($"得分 = 得分比例 × 分值 = {(outcome == "8" ? "0.8" : "0.5")} × 10 = {outcome}", report.Indicators[0].Derive().ToText(Language.Chinese));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_a_row_of_an_open_section_of_the_built_in_rulebook(bool reflection)
    {
        EvaluationReport report = Reports.Evaluate(Builder(reflection).Build(), SoundSheetWith("29.5"));

        Assert.Equal("29.5", Reports.Outcome(report, "satisfaction"));
        Assert.Equal(99.5m, report.Score);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Its_settings_and_evidence_are_read_as_strictly(bool reflection)
    {
        PerformanceEvaluator evaluator = Builder(reflection).AddRulebook(Encoding.UTF8.GetBytes(RulebookJson)).Build();
        string rulebook = RulebookJson.Replace("\"ceiling\": 0.8", "\"cieling\": 0.8, \"x-note\": 1", StringComparison.Ordinal);

        Assert.False(evaluator.Json.TryReadRulebook(Encoding.UTF8.GetBytes(rulebook), out _, out IReadOnlyList<InputError> errors));
        Assert.Equal(
            ["A field is missing: ceiling.", "Unknown field \"cieling\"; did you mean \"ceiling\"? There are: ceiling."],
            errors.Select(static error => error.Message));

        Assert.False(evaluator.Json.TryReadRulebook(Encoding.UTF8.GetBytes(RulebookJson.Replace("0.8", "1.5", StringComparison.Ordinal)), out _, out errors));
        Assert.Equal("$.sections[0].indicators[0].rule.ceiling", Assert.Single(errors).Path);

        string sheet = """{ "rulebook": "own@1", "unit": "u", "year": 2024, "indicators": [{ "id": "row", "evidence": { "shaer": 1, "share": "x", "remark": "r" } }] }""";
        Assert.False(evaluator.Json.TryReadSubmission(Encoding.UTF8.GetBytes(sheet), out _, out errors));
        Assert.Equal(["$.indicators[0].evidence.shaer", "$.indicators[0].evidence.share", "$.indicators[0].evidence.remark"], errors.Select(static error => error.Path));
    }

    [Theory]
    [InlineData("throw", "The rule failed: It does not add up.")]
    [InlineData("loop", "The rule failed: A rule must not call the evaluator that runs it.")]
    [InlineData("-0.01", "The rule gave -0.01 points, outside 0 to 30.")]
    [InlineData("30.01", "The rule gave 30.01 points, outside 0 to 30.")]
    public void One_that_misbehaves_leaves_its_own_row_unscored(string does, string message)
    {
        PerformanceEvaluator evaluator = Builder(reflection: true).Build();
        EvaluationReport report = evaluator.Evaluate(SoundSheetWith(does));

        Assert.Equal("rule-failed", Reports.Outcome(report, "satisfaction"));
        Assert.Equal(message, Assert.Single(report.Findings).ToText(Language.English));
        Assert.Equal((70m, ReportStatus.Incomplete), (report.Score, report.Status));
        Assert.Equal(70m, evaluator.Score(SoundSheetWith(does)).Points);
        Assert.Equal(100, Reports.Evaluate(evaluator, SoundSheet.Submission()).Score); // The evaluator is none the worse for it.
    }

    // A row may only name a rule that makes sense without settings, or as its section has it.
    [Fact]
    public void One_that_makes_no_sense_without_settings_is_not_used_without_them()
    {
        PerformanceEvaluator evaluator = Builder(reflection: true).AddRule<LimitedRule, ShareEvidence>("limited").Build();
        SubmittedIndicator row = new() { Section = "effects", Id = "satisfaction", Title = "满意度", Weight = 30, Rule = "limited", Evidence = new ShareEvidence { Share = 1 } };
        EvaluationReport report = evaluator.Evaluate(SoundSheet.With(row));

        Assert.Equal("evidence-invalid", Reports.Outcome(report, "satisfaction"));
    }

    [Fact]
    public void What_it_warns_of_is_a_finding_of_the_row()
    {
        EvaluationReport report = Reports.Evaluate(Builder(reflection: true).Build(), SoundSheetWith("warn"));
        Finding warning = Assert.Single(report.Findings);

        Assert.Equal("29.5 own-doubt", Reports.Outcome(report, "satisfaction"));
        Assert.Equal((Severity.Warning, "29.5 points, and some doubt."), (warning.Severity, warning.ToText(Language.English)));
    }

    [Fact]
    public void The_exact_bounds_are_within()
    {
        PerformanceEvaluator evaluator = Builder(reflection: true).Build();

        Assert.Equal(100, evaluator.Evaluate(SoundSheetWith("30")).Score);
        Assert.Equal(70, evaluator.Evaluate(SoundSheetWith("0")).Score);
    }

    [Fact]
    public void A_kind_is_registered_once_and_replaced_on_purpose()
    {
        PerformanceEvaluatorBuilder builder = Builder(reflection: false);

        Assert.Throws<ArgumentException>(() => builder.AddRule("share", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence));
        Assert.Throws<ArgumentException>(() => builder.AddRule("judgement", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence));
        Assert.Throws<ArgumentException>(() => builder.ReplaceRule("no-such", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence));
        Assert.Throws<ArgumentException>(() => builder.AddRule("Not A Kind", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence));
        Assert.NotNull(builder.ReplaceRule("share", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence).Build().Rules.Find("share"));
    }

    [Fact]
    public void A_rulebook_with_a_rule_that_is_not_registered_is_refused()
    {
        Rulebook rulebook = Rulebook.Create(new RulebookDefinition
        {
            Id = "own",
            Version = "1",
            Title = "自定",
            FirstYear = 2024,
            Sections =
            [
                new Section
                {
                    Id = "s", Title = "部分", Weight = 1, Indicators = [new Indicator { Id = "row", Title = "份额", Weight = 1, Rule = new ShareRule { Ceiling = 1 } }],
                },
            ],
        });

        Assert.Contains(
            "register it under a kind with AddRule",
            Assert.Throws<InvalidOperationException>(() => PerformanceEvaluator.CreateBuilder().AddRulebook(rulebook).Build()).Message,
            StringComparison.Ordinal);
        Assert.Equal(rulebook, Builder(reflection: true).AddRulebook(rulebook).Build().Rulebooks.Find("own", 2024));
    }

    private sealed record LimitedRule : ScoringRule<ShareEvidence>
    {
        public decimal Limit { get; init; }

        public override IEnumerable<SettingError> CheckSettings(decimal? weight) => Limit > 0 ? [] : [new SettingError("limit", "The limit is above 0.")];

        protected override RuleOutcome Score(ShareEvidence evidence, in ScoringContext context)
        {
            context.Step("score", "weight", context.Weight, ("weight", context.Weight));
            return context.Weight;
        }
    }

    private static PerformanceEvaluatorBuilder Builder(bool reflection) => reflection
        ? PerformanceEvaluator.CreateBuilder().AddRule<ShareRule, ShareEvidence>("share").AddRule<UnrulyRule, UnrulyEvidence>("unruly")
        : PerformanceEvaluator.CreateBuilder()
            .AddRule("share", CustomRuleJson.Default.ShareRule, CustomRuleJson.Default.ShareEvidence)
            .AddRule("unruly", CustomRuleJson.Default.UnrulyRule, CustomRuleJson.Default.UnrulyEvidence);

    private static Submission SoundSheetWith(string does) => SoundSheet.With(new SubmittedIndicator
    {
        Section = "effects",
        Id = "satisfaction",
        Title = "满意度",
        Weight = 30,
        Rule = "unruly",
        Evidence = new UnrulyEvidence { Does = does },
    });
}
