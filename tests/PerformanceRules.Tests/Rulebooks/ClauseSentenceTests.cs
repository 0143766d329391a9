using System.Text;
using System.Text.Json.Nodes;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>A clause may be split into sentences: joined they are its text, and each step of a derivation cites the one that it rests on.</summary>
public sealed class ClauseSentenceTests
{
    private const string Split = """{ "id": "a", "sentences": [ { "id": "first", "text": "一。" }, { "id": "second", "text": "二。" } ] }""";

    private static string RulebookWith(string clause) => $$"""
        { "id": "own", "version": "1", "title": "自定", "firstYear": 2020,
          "sections": [ { "id": "all", "title": "全部", "weight": 10, "indicators": [
            { "id": "row", "title": "指标", "weight": 10, "standard": "a", "rule": { "kind": "judgement" } } ] } ],
          "clauses": [ {{clause}} ] }
        """;

    [Fact]
    public void Sentences_joined_are_the_text()
    {
        Rulebook rulebook = PerformanceEvaluator.Default.Json.ReadRulebook(RulebookWith(Split));

        Assert.Equal("一。二。", rulebook.FindClause("a")!.Text);
        JsonNode written = JsonNode.Parse(RulebookText.Of(rulebook))!["clauses"]![0]!;
        Assert.Equal(JsonNode.Parse(Split)!.ToJsonString(), written.ToJsonString());
    }

    // The built-in clauses were split by hand: that nothing fell out is shown by the seed's own words, which tests elsewhere compare.
    [Theory]
    [InlineData("beijing.department-overall@2024")]
    [InlineData("mof.project-expenditure@2020")]
    [InlineData("hebei.project-expenditure@2020")]
    [InlineData("hubei.project-expenditure@2020")]
    public void Every_standard_of_these_rulebooks_is_split(string reference)
    {
        Rulebook rulebook = PerformanceEvaluator.Default.Rulebooks.Find(reference, 2024);
        string[] standards = [.. rulebook.Definition.Clauses.Select(static clause => clause.Id).Where(static id => id.EndsWith(".standard", StringComparison.Ordinal))];

        Assert.NotEmpty(standards);
        Assert.All(standards, id => Assert.True(rulebook.FindClause(id)!.Sentences.Count >= 2, id));
    }

    [Theory]
    [InlineData("""{ "id": "a" }""", "$.clauses[0].text")]
    [InlineData("""{ "id": "a", "text": " " }""", "A clause has")]
    [InlineData("""{ "id": "a", "text": "一。", "sentences": [ { "id": "first", "text": "一。" } ] }""", "not both")]
    [InlineData("""{ "id": "a", "sentences": [ { "id": "x", "text": "一。" }, { "id": "x", "text": "二。" } ] }""", "stands here twice")]
    [InlineData("""{ "id": "a", "sentences": [ { "id": "x#y", "text": "一。" } ] }""", "without '#'")]
    [InlineData("""{ "id": "a", "sentences": [ { "id": " ", "text": "一。" } ] }""", "without '#'")]
    [InlineData("""{ "id": "a", "sentences": [ { "id": "x", "text": " " } ] }""", "A sentence has the words")]
    [InlineData("""{ "id": "a", "sentences": [ { "text": "一。" } ] }""", "id")]
    [InlineData("""{ "id": "a#b", "text": "一。" }, { "id": "a", "text": "一。" }""", "no '#'")]
    public void A_clause_that_cannot_be_cited_is_refused(string clause, string message)
    {
        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(Encoding.UTF8.GetBytes(RulebookWith(clause)), out _, out IReadOnlyList<InputError> errors));

        Assert.Contains(errors, error => error.Message.Contains(message, StringComparison.Ordinal) || error.Path.EndsWith(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "target": "≥20批次", "actual": 16 }""", "positive")]
    [InlineData("""{ "target": "≤20批次", "actual": 25 }""", "reverse")]
    [InlineData("""{ "target": 10, "actual": 40 }""", "overshoot", "bands")]
    [InlineData("""{ "points": 4.5, "reason": "进度偏慢" }""", "judgement")]
    public void A_step_cites_the_sentence_it_rests_on(string evidence, params string[] sentences)
    {
        string sheet = $$"""
            { "rulebook": "beijing.department-overall@2024", "unit": "u", "year": 2024,
              "indicators": [ { "section": "outputs", "id": "row", "title": "指标", "weight": 5, "evidence": {{evidence}} } ] }
            """;
        Derivation derivation = PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(sheet)).Find("row")!.Derive();

        Assert.Equal(sentences.Select(static id => "goals.standard#" + id), derivation.Steps.Select(step => derivation.CitationOf(step)!.Id).Distinct());
        Assert.All(derivation.Steps, step => Assert.Contains(derivation.CitationOf(step)!.Text, derivation.Standard!.Text, StringComparison.Ordinal));
        Assert.All(sentences, id => Assert.Contains(
            derivation.Standard!.Sentences.Single(sentence => sentence.Id == id).Text.Trim(), derivation.Explain(Language.Chinese), StringComparison.Ordinal));
    }

    // Rounding goes on from what the score rests on.
    [Fact]
    public void A_step_that_names_nothing_rests_on_what_the_one_before_it_does()
    {
        const string Sheet = """
            { "rulebook": "beijing.department-overall@2024", "unit": "u", "year": 2024,
              "indicators": [ { "section": "outputs", "id": "row", "title": "指标", "weight": 5, "evidence": { "target": "≥3次", "actual": 1 } } ] }
            """;
        Derivation derivation = PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(Sheet)).Find("row")!.Derive();

        Assert.StartsWith("round(", derivation.Steps[^1].Formula, StringComparison.Ordinal);
        Assert.Equal("goals.standard#positive", derivation.CitationOf(derivation.Steps[^1])!.Id);
    }

    [Theory]
    [InlineData(null, "carry-over-rate.standard#baseline")]
    [InlineData("#steps", "carry-over-rate.standard#steps")]
    [InlineData("#none", "carry-over-rate.standard")]
    [InlineData("goals.standard", "goals.standard")]
    [InlineData("goals.standard#reverse", "goals.standard#reverse")]
    [InlineData("goals.standard#none", "goals.standard")]
    [InlineData("none#reverse", null)]
    public void A_reference_is_a_clause_a_sentence_or_a_sentence_of_the_standard(string? reference, string? citation)
    {
        Derivation derivation = PerformanceEvaluator.Default.Evaluate(SoundSheet.Submission()).Find("carry-over-rate")!.Derive();
        DerivationStep step = reference is null ? derivation.Steps[1] : derivation.Steps[0] with { Clause = reference };

        Assert.Equal(citation, derivation.CitationOf(step)?.Id);
    }
}
