using System.Buffers;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>Rules inside rules, and evidence inside evidence, are read by their kinds: built-in ones and one's own alike.</summary>
public sealed class CombinationJsonTests
{
    private const string Json = """
        {
          "id": "combined", "version": "1", "title": "组合", "firstYear": 2024,
          "sections": [ { "id": "all", "title": "全部", "weight": 10, "indicators": [ { "id": "both", "title": "两项取低", "weight": 10,
            "rule": { "kind": "combination", "method": "minimum", "parts": [
              { "id": "items", "rule": { "kind": "checklist", "itemCount": 5, "deductionPerItem": 1 } },
              { "id": "stalled", "rule": { "kind": "stalled-funds", "deductionPerYear": 3 } } ] } } ] } ]
        }
        """;

    private const string Sheet = """
        { "rulebook": "combined@1", "unit": "某单位", "year": 2024, "indicators": [ { "id": "both", "evidence": { "parts": [
          { "part": "items", "evidence": { "kind": "checklist", "failed": [ { "item": 2, "reason": "未审批" } ] } },
          { "part": "stalled", "evidence": { "kind": "stalled-funds", "years": 2 } } ] } } ] }
        """;

    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.CreateBuilder()
        .AddRule("stalled-funds", Tutorial.StalledFundsJson.Default.StalledFundsRule, Tutorial.StalledFundsJson.Default.StalledFundsEvidence)
        .AddRulebook(Json)
        .Build();

    [Fact]
    public void A_combination_is_read_scored_and_written()
    {
        Submission submission = Evaluator.Json.ReadSubmission(Sheet);

        Assert.Equal(4, Evaluator.Evaluate(submission).Score);
        ArrayBufferWriter<byte> written = new();
        Evaluator.Json.WriteSubmission(written, submission);
        Assert.Equal(4, Evaluator.Evaluate(Evaluator.Json.ReadSubmission(written.WrittenSpan)).Score);
        ArrayBufferWriter<byte> rulebook = new();
        Evaluator.Json.WriteRulebook(rulebook, Evaluator.Rulebooks.Find("combined", 2024));
        CombinationRule read = Assert.IsType<CombinationRule>(Evaluator.Json.ReadRulebook(rulebook.WrittenSpan).Sections[0].Indicators[0].Rule);
        Assert.Equal(3, Assert.IsType<Tutorial.StalledFundsRule>(read.Parts[1].Rule).DeductionPerYear);
    }

    [Theory]
    [InlineData("\"deductionPerYear\": 3", "\"deductionPerYears\": 3", "$.sections[0].indicators[0].rule.parts[1].rule.deductionPerYears")]
    [InlineData("\"kind\": \"stalled-funds\"", "\"kind\": \"stalled-fund\"", "$.sections[0].indicators[0].rule.parts[1].rule.kind")]
    [InlineData("\"kind\": \"stalled-funds\"", "\"kind\": 5", "$.sections[0].indicators[0].rule.parts[1].rule.kind")]
    [InlineData("\"kind\": \"stalled-funds\"", "\"kind\": null", "$.sections[0].indicators[0].rule.parts[1].rule")]
    [InlineData("\"kind\": \"stalled-funds\", ", "", "$.sections[0].indicators[0].rule.parts[1].rule")]
    [InlineData("\"itemCount\": 5", "\"itemCount\": \"five\"", "$.sections[0].indicators[0].rule.parts[0].rule.itemCount")]
    [InlineData("\"itemCount\": 5, ", "", "$.sections[0].indicators[0].rule.parts[0].rule")]
    public void An_error_in_a_part_is_told_once_with_its_path(string right, string wrong, string path)
    {
        UnreadableInputException exception = Assert.Throws<UnreadableInputException>(() =>
            Evaluator.Json.ReadRulebook(Json.Replace(right, wrong, StringComparison.Ordinal)));

        InputError error = Assert.Single(exception.Errors);
        Assert.Equal(path, error.Path);
    }

    [Fact]
    public void An_error_in_the_evidence_of_a_part_has_its_path()
    {
        UnreadableInputException exception = Assert.Throws<UnreadableInputException>(() =>
            Evaluator.Json.ReadSubmission(Sheet.Replace("\"years\": 2", "\"year\": 2", StringComparison.Ordinal)));

        InputError error = Assert.Single(exception.Errors);
        Assert.Equal("$.indicators[0].evidence.parts[1].evidence.year", error.Path);
    }

    [Fact]
    public void The_evidence_of_a_part_names_its_kind()
    {
        UnreadableInputException exception = Assert.Throws<UnreadableInputException>(() =>
            Evaluator.Json.ReadSubmission(Sheet.Replace("\"kind\": \"stalled-funds\", ", string.Empty, StringComparison.Ordinal)));

        InputError error = Assert.Single(exception.Errors);
        Assert.Equal("$.indicators[0].evidence.parts[1].evidence", error.Path);
        Assert.StartsWith("Evidence of a part is an object that names the kind of its rule. There are: ", error.Message, StringComparison.Ordinal);
    }

    // Where two rules take the same evidence, it is written by the one that was there first.
    [Fact]
    public void Evidence_that_two_rules_take_is_written_by_the_first()
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder()
            .AddRule("stalled-funds", Tutorial.StalledFundsJson.Default.StalledFundsRule, Tutorial.StalledFundsJson.Default.StalledFundsEvidence)
            .AddRule<SecondRule, ChecklistEvidence>("second-checklist")
            .AddRulebook(Json)
            .Build();
        ArrayBufferWriter<byte> written = new();
        evaluator.Json.WriteSubmission(written, evaluator.Json.ReadSubmission(Sheet));

        Assert.Contains("\"kind\":\"checklist\"", System.Text.Encoding.UTF8.GetString(written.WrittenSpan).Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private sealed record SecondRule : ScoringRule<ChecklistEvidence>
    {
        protected override RuleOutcome Score(ChecklistEvidence evidence, in ScoringContext context)
        {
            context.Step("score", "weight", context.Weight, ("weight", context.Weight));
            return context.Weight;
        }
    }
}
