using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.CustomRules;

/// <summary>What a rule of a user's own returns: a score is never guessed, and what it throws is not lost.</summary>
public sealed class RuleOutcomeTests
{
    [Fact]
    public void Rule_that_returns_default_has_failed()
    {
        EvaluationReport report = Evaluate(static () => default);

        Assert.Equal("rule-failed", Reports.Outcome(report, "own"));
        Assert.Equal(ReportStatus.Incomplete, report.Status);
    }

    [Fact]
    public void Rule_that_returns_zero_scores_zero() => Assert.Equal("0", Reports.Outcome(Evaluate(static () => 0), "own"));

    [Fact]
    public void Decimal_and_whole_number_are_scores()
    {
        RuleOutcome half = 5.5m;
        RuleOutcome none = 0;

        Assert.Equal((Rational.Create(11, 2), false), (half.Score, half.IsDefault));
        Assert.Equal((Rational.Zero, false), (none.Score, none.IsDefault));
        Assert.True(default(RuleOutcome).IsDefault);
        Assert.NotEqual(default, none);
        Assert.Equal(none, (RuleOutcome)Rational.Zero);
        Assert.False(RuleOutcome.Unscored("own", "x").IsDefault);
    }

    [Fact]
    public void Exception_that_a_rule_throws_is_kept()
    {
        InvalidTimeZoneException thrown = new("no time");
        EvaluationReport report = Evaluate(() => throw thrown);

        Assert.Same(thrown, Assert.Single(report.Findings).Exception);
    }

    [Fact]
    public void Findings_that_say_the_same_are_equal()
    {
        Finding one = Assert.Single(Evaluate(static () => throw new InvalidTimeZoneException("no time")).Findings);
        Finding other = Assert.Single(Evaluate(static () => throw new InvalidTimeZoneException("no time")).Findings);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one with { Indicator = "another" });
        Assert.NotEqual(new Finding("a", Severity.Error, "{x}", ("x", 1)), new Finding("a", Severity.Error, "{x}", ("x", 2)));
    }

    // A rulebook may be laid over a sheet with a rule that is registered under no kind: the report still says what it can.
    [Fact]
    public void Kind_of_a_rule_that_is_not_registered_is_null()
    {
        Rulebook rulebook = RulebookOf(new ToldRule(static () => 3));
        IndicatorResult result = PerformanceEvaluator.Default.Prepare(SheetOf(), rulebook).Evaluate().Indicators[0];

        Assert.Null(result.Rule);
        Assert.Equal(3, result.Score);
    }

    // A rule may record no step at all: the sentence that would show them has the score.
    [Theory]
    [InlineData(Language.Chinese, "“自定”自评 5 分，按标准应为 3。")]
    [InlineData(Language.English, "自定: claimed 5, the standard gives 3.")]
    public void A_rule_that_records_nothing_leaves_no_hole_in_a_sentence(Language language, string message)
    {
        Submission sheet = SheetOf();
        Submission claimed = sheet with { Indicators = [.. sheet.Indicators.Select(static row => row with { Claimed = 5 })] };
        EvaluationReport report = PerformanceEvaluator.Default.Prepare(claimed, RulebookOf(new ToldRule(static () => 3))).Evaluate();

        Assert.Equal(message, Assert.Single(report.Findings, static finding => finding.Code == FindingCodes.ClaimDiffers).ToText(language));
        Assert.DoesNotContain(report.Audit().Findings, finding => finding.ToText(language).Contains("为 。", StringComparison.Ordinal));
    }

    private static EvaluationReport Evaluate(Func<RuleOutcome> outcome) =>
        PerformanceEvaluator.CreateBuilder().AddRule<ToldRule, ToldEvidence>("told").Build().Prepare(SheetOf(), RulebookOf(new ToldRule(outcome))).Evaluate();

    private static Submission SheetOf() => Submission.For("own@1", "某单位", 2024).Fill("own", new ToldEvidence()).Build();

    private static Rulebook RulebookOf(IScoringRule rule) => Rulebook.Create(new RulebookDefinition
    {
        Id = "own",
        Version = "1",
        Title = "自定",
        FirstYear = 2024,
        Sections = [new Section { Id = "s", Title = "部分", Weight = 10, Indicators = [new Indicator { Id = "own", Title = "自定", Weight = 10, Rule = rule }] }],
    });

    private sealed record ToldEvidence : Evidence;

    private sealed record ToldRule([property: System.Text.Json.Serialization.JsonIgnore] Func<RuleOutcome> Outcome) : ScoringRule<ToldEvidence>
    {
        protected override RuleOutcome Score(ToldEvidence evidence, in ScoringContext context) => Outcome();
    }
}
