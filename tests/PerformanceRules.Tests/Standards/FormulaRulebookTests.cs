using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Standards;

/// <summary>What a rulebook is told of its formulas, and how rows name them.</summary>
public sealed class FormulaRulebookTests
{
    [Theory]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "x" } ], "score": "weight -" }""", ".score", "line 1, column 9")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "x" } ], "steps": [ { "name": "a", "formula": "x +\n  y" } ], "score": "a" }""", ".steps[0].formula", "line 2, column 3")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "x" }, { "name": "x" } ], "score": "x" }""", ".inputs[1].name", "stands for something already")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "完成值" } ], "score": "weight" }""", ".inputs[0].name", "is no name")]
    [InlineData("""{ "kind": "formula", "inputs": [], "steps": [ { "name": "a", "reading": "r", "options": { "p": "1" }, "default": "q" } ], "score": "a" }""", ".steps[0].default", "one of the options")]
    [InlineData("""{ "kind": "formula", "inputs": [], "steps": [ { "name": "a" } ], "score": "a" }""", ".steps[0].formula", "A step has a formula")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "x", "min": 2, "max": 1 } ], "score": "x" }""", ".inputs[0].min", "not above the most")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "x", "unit": "%", "default": "多" } ], "score": "x" }""", ".inputs[0].default", "cannot be read")]
    public void What_is_no_formula_is_refused_at_its_place(string rule, string path, string problem)
    {
        UnreadableInputException refused = Assert.Throws<UnreadableInputException>(() => new FormulaSheet(rule));
        Assert.Contains(refused.Errors, error => error.Path.EndsWith(path, StringComparison.Ordinal) && error.Message.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "faults", "min": 0 } ], "score": "weight - faults * 3" }""", "score-out-of-range", "faults = ")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "x" }, { "name": "y" } ], "score": "max(min(x / y, weight), 0)" }""", "formula-gap", "y = 0")]
    [InlineData("""{ "kind": "formula", "inputs": [ { "name": "x", "min": 0, "max": 5 } ], "score": "x" }""", "weight-unreachable", "")]
    public void A_careful_reader_is_told_the_input_at_which_it_goes_wrong(string rule, string code, string text)
    {
        IReadOnlyList<RulebookRemark> remarks = PerformanceEvaluator.Default.Json.ReviewRulebook(System.Text.Encoding.UTF8.GetBytes(FormulaSheet.Rulebook(rule)));
        Assert.Contains(remarks, remark => remark.Code == code && remark.ToText(Language.English).Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void Sound_formulas_give_nothing_to_remark()
    {
        string rule = """{ "kind": "formula", "inputs": [ { "name": "target", "min": 1, "fixed": true }, { "name": "actual", "min": 0 } ], "score": "min(actual / target * weight, weight)" }""";
        Assert.Empty(PerformanceEvaluator.Default.Json.ReviewRulebook(System.Text.Encoding.UTF8.GetBytes(FormulaSheet.Rulebook(rule))));
    }

    [Fact]
    public void A_misspelt_field_of_the_evidence_is_an_error_at_its_place()
    {
        UnreadableInputException refused = Assert.Throws<UnreadableInputException>(() => new FormulaSheet(FormulaExamples.PerUnitCapped).Evaluate("""{ "amuont": 3 }"""));
        Assert.Equal("$.indicators[0].evidence.amuont", Assert.Single(refused.Errors).Path);
    }

    [Fact]
    public void A_rulebook_with_a_formula_is_written_as_it_is_read()
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(FormulaSheet.Rulebook(FormulaExamples.StepsBelowThreshold)).Build();
        System.Buffers.ArrayBufferWriter<byte> written = new();
        evaluator.Json.WriteRulebook(written, evaluator.Rulebooks.Find("test.formula@1", 2024));
        PerformanceEvaluator again = PerformanceEvaluator.CreateBuilder().AddRulebook(written.WrittenMemory).Build();
        System.Buffers.ArrayBufferWriter<byte> twice = new();
        again.Json.WriteRulebook(twice, again.Rulebooks.Find("test.formula@1", 2024));
        Assert.Equal(System.Text.Encoding.UTF8.GetString(written.WrittenSpan), System.Text.Encoding.UTF8.GetString(twice.WrittenSpan));
        Assert.Contains("ceiling(shortfall)", System.Text.Encoding.UTF8.GetString(written.WrittenSpan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"rule\": \"per-unit\", \"evidence\": { \"amount\": \"3亿元\" }", "3 per-unit")]
    [InlineData("\"rule\": \"twice\", \"evidence\": { \"amount\": 2 }", "4 twice")]
    [InlineData("\"rule\": \"per-unit\", \"evidence\": { \"amount\": 2 }", "2 per-unit")]
    public void A_row_of_an_open_section_names_a_formula_by_its_id(string row, string outcome)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(OpenRulebook("per-unit")).Build();
        EvaluationReport report = evaluator.Evaluate(evaluator.Json.ReadSubmission(
            $$"""{ "rulebook": "test.open@1", "unit": "某局", "year": 2024, "indicators": [ { "section": "s", "id": "own", "title": "自定", "weight": 10, {{row}} } ] }"""));
        Assert.Equal(outcome, report.Find("own")!.Score + " " + report.Find("own")!.Rule);
    }

    [Fact]
    public void An_id_is_no_name_of_a_kind() =>
        Assert.Contains(
            "is a kind of rule",
            Assert.Throws<UnreadableInputException>(() => PerformanceEvaluator.CreateBuilder().AddRulebook(OpenRulebook("judgement")).Build()).Message,
            StringComparison.Ordinal);

    private static string OpenRulebook(string id) => $$"""
        { "id": "test.open", "version": "1", "title": "开放", "firstYear": 2000,
          "sections": [ { "id": "s", "title": "部分", "weight": 10, "open": { "standard": "a", "rules": [
            { "kind": "formula", "id": "{{id}}", "inputs": [ { "name": "amount", "unit": "亿元" } ], "score": "min(floor(amount), weight)" },
            { "kind": "formula", "id": "twice", "inputs": [ { "name": "amount" } ], "score": "min(amount * 2, weight)" } ] } } ],
          "clauses": [ { "id": "a", "text": "条文。" } ] }
        """;
}
