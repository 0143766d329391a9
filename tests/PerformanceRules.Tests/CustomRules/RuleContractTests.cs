using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.CustomRules;

/// <summary>What the library asks of a rule of one's own, and what it says where that is not kept.</summary>
public sealed class RuleContractTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("z")]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("-")]
    [InlineData("share-of-2024")]
    public void A_kind_has_small_letters_digits_and_hyphens(string kind) =>
        Assert.Equal(kind, RuleRegistration.Create<ShareRule, ShareEvidence>(kind, CustomRuleJson.Default).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("Share")]
    [InlineData("份额")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a`b")]
    [InlineData("a{b")]
    public void And_nothing_else(string kind)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => RuleRegistration.Create<ShareRule, ShareEvidence>(kind, CustomRuleJson.Default));

        Assert.StartsWith($"A kind has small letters, digits and hyphens only, not \"{kind}\".", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_registration_needs_its_types()
    {
        Assert.Throws<ArgumentNullException>("rule", () => RuleRegistration.Create<ShareRule, ShareEvidence>("share", null!, CustomRuleJson.Default.ShareEvidence));
        Assert.Throws<ArgumentNullException>("evidence", () => RuleRegistration.Create<ShareRule, ShareEvidence>("share", CustomRuleJson.Default.ShareRule, null!));
        Assert.Throws<ArgumentNullException>("json", () => RuleRegistration.Create<ShareRule, ShareEvidence>("share", (System.Text.Json.Serialization.JsonSerializerContext)null!));
    }

    [Fact]
    public void A_context_that_does_not_know_a_type_says_which_attribute_is_missing()
    {
        RuleRegistration registration = RuleRegistration.Create<SilentRule, ShareEvidence>("silent", CustomRuleJson.Default);

        Assert.Equal(
            "PerformanceRules.Tests.CustomRules.CustomRuleJson does not know PerformanceRules.Tests.CustomRules.RuleContractTests+SilentRule; add [JsonSerializable(typeof(SilentRule))] to it.",
            Assert.Throws<InvalidOperationException>(() => registration.RuleJson).Message);
    }

    [Fact]
    public void Evidence_of_another_rule_is_named_beside_what_is_wanted() => Assert.Equal(
        "The rule takes ShareEvidence; what is given is ChecklistEvidence.",
        new ShareRule { Ceiling = 1 }.Score((Evidence)new ChecklistEvidence(), ScoringContext.ForWeight(10)).Fault!.ToText(Language.English));

    [Fact]
    public void A_check_that_gives_nothing_or_fails_is_an_error_of_the_settings()
    {
        Assert.Equal(
            [new SettingError(string.Empty, "The rule's CheckSettings gives null; let it give an empty sequence where nothing is wrong.")],
            SettingCheck.Of(new SilentRule(), 10));
        SettingError error = Assert.Single(SettingCheck.Of(new SilentRule { Throws = true }, 10));
        Assert.Equal((string.Empty, "The rule's CheckSettings failed: It does not add up."), (error.Setting, error.Message));
    }

    [Fact]
    public void A_step_has_a_result_and_a_formula()
    {
        Assert.Throws<ArgumentNullException>("result", static () => ScoringContext.ForWeight(10).Step(null!, "weight", 10));
        Assert.Throws<ArgumentNullException>("formula", static () => ScoringContext.ForWeight(10).Step("score", null!, 10));
    }

    [Fact]
    public void Whether_a_value_is_rounded_is_asked_of_some_evidence() =>
        Assert.Throws<ArgumentNullException>("evidence", static () => new BandsRule { Bands = [] }.IsRounded(null!));

    [Fact]
    public void A_part_of_a_part_is_named_by_both()
    {
        RuleNotes notes = new(recordsSteps: true);
        ScoringContext whole = new(new WeightedRow { Weight = 10 }, notes);
        whole.ForPart("outer", 5).ForPart("inner", 2).Step("score", "weight", 2, new Operand("weight", 2));
        whole.ForPart("outer", 5).Warn("own", "own");

        Assert.Equal("outer.inner", Assert.Single(notes.Steps).Part);
        Assert.Equal("outer", Assert.Single(notes.TakeWarnings()!).Part);
    }

    [Fact]
    public void Outcomes_are_equal_by_score_and_by_fault()
    {
        RuleOutcome four = (Rational)4;
        RuleOutcome missing = RuleOutcome.Unscored("own", "missing");

        Assert.True(four == (RuleOutcome)(Rational)4);
        Assert.False(four != (RuleOutcome)(Rational)4);
        Assert.True(four != (RuleOutcome)(Rational)5);
        Assert.True(missing == RuleOutcome.Unscored("own", "missing"));
        Assert.True(missing != RuleOutcome.Unscored("own", "invalid"));
        Assert.False((RuleOutcome)Rational.Zero == missing); // A row without points is not one without a score.
        Assert.True(four.Equals((object)(RuleOutcome)(Rational)4));
        Assert.False(four.Equals((object)4));
    }

    [Fact]
    public void The_rules_that_take_some_evidence_are_those_registered_with_it() => Assert.Equal(
        ["target-ratio", "bands"],
        PerformanceEvaluator.Default.Rules.Taking(new TargetRatioEvidence()).Select(static registration => registration.Kind));

    private sealed record SilentRule : ScoringRule<ShareEvidence>
    {
        public bool Throws { get; init; }

        public override IEnumerable<SettingError> CheckSettings(decimal? weight) => Throws ? throw new InvalidOperationException("It does not add up.") : null!;

        protected override RuleOutcome Score(ShareEvidence evidence, in ScoringContext context) => context.Weight;
    }
}
