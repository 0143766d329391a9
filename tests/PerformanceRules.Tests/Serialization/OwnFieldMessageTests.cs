using System.Buffers;
using System.Text.Json.Serialization;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>What is said of a field of somebody's own evidence that cannot be read, whatever its type has against the value.</summary>
public sealed class OwnFieldMessageTests
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.CreateBuilder().AddRule<PickyRule, PickyEvidence>("picky").AddRulebook(
        """
        { "id": "own", "version": "1", "title": "自定", "firstYear": 2020,
          "sections": [{ "id": "all", "title": "全部", "weight": 5, "indicators": [{ "id": "row", "title": "指标", "weight": 5, "rule": { "kind": "picky" } }] }] }
        """).Build();

    [Theory]
    [InlineData("\"since\": \"yesterday\"", ".since: The value cannot be read: The JSON value is not in a supported DateTime format.")]
    [InlineData("\"season\": \"winter\"", ".season: The value cannot be read from a text.")]
    [InlineData("\"season\": true", ".season: The value cannot be read from true.")]
    [InlineData("\"season\": null", ".season: The value cannot be read from null.")]
    [InlineData("\"share\": 2", ": The value cannot be read: A share is at most 1.")]
    [InlineData("\"seasn\": \"spring\"", ".seasn: Unknown field \"seasn\"; did you mean \"season\"? There are: since, season, share.")]
    [InlineData("\"note\": \"r\"", ".note: Unknown field \"note\". There are: since, season, share.")]
    public void Of_evidence_of_ones_own(string field, string error)
    {
        string sheet = $$"""{ "rulebook": "own@1", "unit": "某单位", "year": 2024, "indicators": [{ "id": "row", "evidence": { {{field}} } }] }""";
        InputError told = Assert.Single(Assert.Throws<UnreadableInputException>(() => Evaluator.Json.ReadSubmission(sheet)).Errors);

        Assert.Equal("$.indicators[0].evidence" + error, told.Path + ": " + told.Message);
    }

    [Fact]
    public void Of_a_rule_that_has_no_settings()
    {
        string rulebook = """{ "id": "r", "version": "1", "title": "t", "firstYear": 2024, "sections": [{ "id": "s", "title": "t", "weight": 1, "indicators": [{ "id": "i", "title": "t", "weight": 1, "rule": { "kind": "picky", "share": 1 } }] }] }""";
        InputError told = Assert.Single(Assert.Throws<UnreadableInputException>(() => Evaluator.Json.ReadRulebook(rulebook)).Errors);

        Assert.Equal("$.sections[0].indicators[0].rule.share: Unknown field \"share\". There are none here.", told.Path + ": " + told.Message);
    }

    [Fact]
    public void Evidence_that_no_rule_is_registered_for_cannot_be_written()
    {
        Submission sheet = Submission.For("own@1", "某单位", 2024).Fill("row", new PickyEvidence()).Build();

        Assert.Contains(
            "PickyEvidence; register the rule with AddRule.",
            Assert.Throws<InvalidOperationException>(() => PerformanceEvaluator.Default.Json.WriteSubmission(new ArrayBufferWriter<byte>(), sheet)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_right_is_read()
    {
        string sheet = """{ "rulebook": "own@1", "unit": "某单位", "year": 2024, "indicators": [{ "id": "row", "evidence": { "since": "2024-01-31", "season": 1, "share": 0.5 } }] }""";

        Assert.Equal(2.5m, Reports.Evaluate(Evaluator, sheet).Score);
    }

    private enum Season
    {
        Spring,
        Autumn,
    }

    private sealed record PickyEvidence : Evidence
    {
        private readonly decimal _share = 1;

        public DateTime? Since { get; init; }

        public Season Season { get; init; }

        [JsonIgnore]
        public string? Note { get; init; }

        public decimal Share
        {
            get => _share;
            init => _share = value <= 1 ? value : throw new ArgumentOutOfRangeException(null, "A share is at most 1.");
        }
    }

    private sealed record PickyRule : ScoringRule<PickyEvidence>
    {
        protected override RuleOutcome Score(PickyEvidence evidence, in ScoringContext context)
        {
            context.Step("score", "share * weight", evidence.Share * context.Weight, ("share", evidence.Share), ("weight", context.Weight));
            return evidence.Share * context.Weight;
        }
    }
}
