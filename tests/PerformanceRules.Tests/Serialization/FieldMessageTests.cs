using System.Text;
using PerformanceRules.Model;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>What is said of a field that cannot be read: what was expected there, what stands there, and which fields there are.</summary>
public sealed class FieldMessageTests
{
    [Theory]
    [InlineData("total-funds", """{"budget":[]}""", ".budget: An amount, a number, a text or an object with value and unit, is expected here, not a list.")]
    [InlineData("total-funds", """{"components":{}}""", ".components: A list is expected here, not an object.")]
    [InlineData("total-funds", """3""", ": An object is expected here, not a number.")]
    [InlineData("fund-compliance", """{"failed":"2"}""", ".failed: A list of failed items or their count is expected here, not a text.")]
    [InlineData("fund-compliance", """{"failed":1.5}""", ".failed: A whole number is expected here, between -2147483648 and 2147483647.")]
    [InlineData("fund-compliance", """{"failed":[{"item":"2"}]}""", ".failed[0].item: A whole number is expected here, not a text.")]
    [InlineData("fund-compliance", """{"failed":[{"item":1},3]}""", ".failed[1]: A failed item, an object with item and reason, is expected here, not a number.")]
    [InlineData("fund-compliance", """{"failed":[{"reason":"r"}]}""", ".failed[0]: A failed item has its number: give item.")]
    [InlineData("fund-compliance", """{"failed":[{"item":1,"reason":5}]}""", ".failed[0].reason: A text is expected here, not a number.")]
    [InlineData("fund-compliance", """{"failed":[{"item":1,"reson":"r"}]}""", ".failed[0].reson: Unknown field \"reson\"; did you mean \"reason\"? There are: item, reason.")]
    [InlineData("carry-over-rate", """{"current":true}""", ".current: A rate, a number or a text or an object with part and whole or with budget and final, is expected here, not true.")]
    [InlineData("carry-over-rate", """{"previous":[]}""", ".previous: A rate, a number or a text or an object with part and whole or with budget and final, is expected here, not a list.")]
    [InlineData("carry-over-rate", """{"current":{"part":1,"budget":2}}""", ".current: A rate is computed from part and whole, or from budget and final, not from both.")]
    [InlineData("carry-over-rate", """{"current":{"whole":1,"final":2}}""", ".current: A rate is computed from part and whole, or from budget and final, not from both.")]
    [InlineData("carry-over-rate", """{"current":{"part":1,"hole":2}}""", ".current.hole: Unknown field \"hole\"; did you mean \"whole\"? There are: part, whole, budget, final, value, unit.")]
    [InlineData("carry-over-rate", """{"curent":1}""", ".curent: Unknown field \"curent\"; did you mean \"current\"? There are: current, previous, budget, final.")]
    [InlineData("carry-over-rate", """[]""", ": An object is expected here, not a list.")]
    [InlineData("final-account-variance", """{"current":"5%","budget":100}""", ".current: The rate is given as current, or as budget and final, not as both.")]
    [InlineData("final-account-variance", """{"current":"5%","final":100}""", ".current: The rate is given as current, or as budget and final, not as both.")]
    public void Of_the_rows_of_the_rulebook(string id, string evidence, string error) =>
        Assert.Equal("$.indicators[0].evidence" + error, Error($$"""{"id":"{{id}}","evidence":{{evidence}}}"""));

    [Theory]
    [InlineData("""{"target":[]}""", ".target: A number, a text or an object with op, value and unit is expected here, not a list.")]
    [InlineData("""{"target":{"op":"!!","value":3}}""", ".target.op: \"!!\" is no operator. There are: >=, <=, =, >, <.")]
    [InlineData("""{"target":{"op":">="}}""", ".target: A target of parts has a value.")]
    [InlineData("""{"target":{"value":"3"}}""", ".target.value: A number is expected here, not a text.")]
    [InlineData("""{"target":{"value":3,"unit":3}}""", ".target.unit: A text is expected here, not a number.")]
    [InlineData("""{"target":{"value":3,"unt":"x"}}""", ".target.unt: Unknown field \"unt\"; did you mean \"unit\"? There are: op, value, unit.")]
    [InlineData("""{"actual":true}""", ".actual: A number, a text, an object with value and unit or counts with done and of is expected here, not true.")]
    [InlineData("""{"actual":{"done":1}}""", ".actual: Counts have both done and of.")]
    [InlineData("""{"actual":{"of":1}}""", ".actual: Counts have both done and of.")]
    [InlineData("""{"actual":{"done":1,"of":2,"off":1}}""", ".actual.off: Unknown field \"off\"; did you mean \"of\"? There are: done, of, value, unit.")]
    [InlineData("""{"targetSetLow":"yes"}""", ".targetSetLow: true or false is expected here, not a text.")]
    [InlineData("""{"points":"x"}""", ".points: A number is expected here, not a text.")]
    [InlineData("""{"points":1e400}""", ".points: The number has more digits than can be computed with exactly (28).")]
    [InlineData("""{"reason":1}""", ".reason: A text is expected here, not a number.")]
    public void Of_the_units_own_rows(string evidence, string error) => Assert.Equal(
        "$.indicators[0].evidence" + error, Error($$"""{"section":"outputs","id":"a","title":"t","weight":1,"evidence":{{evidence}}}"""));

    [Theory]
    [InlineData("""{"id":"carry-over-rate","exemption":3}""", "[0].exemption: An object is expected here, not a number.")]
    [InlineData("""{"id":"carry-over-rate","claimed":false}""", "[0].claimed: A number is expected here, not false.")]
    [InlineData("""{"id":"carry-over-rate","title":null,"claimed":{}}""", "[0].claimed: A number is expected here, not an object.")]
    [InlineData("""{"section":"outputs"}""", "[0].id: An indicator has an id.")]
    [InlineData("""{"id":"a","section":"outputs","rule":"target-ration","evidence":{}}""", "[0].rule: There is no rule \"target-ration\"; did you mean \"target-ratio\"? There are: execution-rate, target-ratio, judgement, checklist, stepped-deduction, bands, deadline, formula, combination.")]
    [InlineData("""{"id":"a","section":"outputs","rule":"own","evidence":{}}""", "[0].rule: There is no rule \"own\". There are: execution-rate, target-ratio, judgement, checklist, stepped-deduction, bands, deadline, formula, combination; register your own with AddRule.")]
    [InlineData("""null""", "[0]: A list must not hold null.")]
    public void Of_the_row_itself(string row, string error) => Assert.Equal("$.indicators" + error, Error(row));

    [Theory]
    [InlineData("\"rulebook\":true,\"unit\":\"u\",\"year\":2024", "1:13: $.rulebook: A text is expected here, not true.")]
    [InlineData("\"rulebook\":\"beijing.department-overall\",\"unit\":\"u\",\"year\":\"2024\"", "1:60: $.year: A whole number is expected here, not a text.")]
    [InlineData("\"rulebook\":\"beijing.department-overall\",\"unit\":\"u\",\"year\":2024,\"indicators\":{}", "1:78: $.indicators: A list is expected here, not an object.")]
    [InlineData("\"rulebook\":\"beijing.department-overall\",\"unit\":\"u\",\"year\":2024,\"claimedSections\":3", "1:83: $.claimedSections: An object is expected here, not a number.")]
    [InlineData("\"rulebook\":\"beijing.department-overall\",\"unit\":\"u\",\"year\":2024,\"claimedSections\":{\"effects\":1,\"a.b c\":\"x\",\"outputs\":2}", "1:104: $.claimedSections.a.b c: A number is expected here, not a text.")]
    [InlineData("\"rulebook\":\"beijing.department-overall\",\"unit\":\"u\",\"year\":2024,\"a.b c\":1", "1:65: $.a.b c: Unknown field \"a.b c\". There are: $schema, rulebook, unit, year, project, department, claimedTotal, claimedSections, narrative, indicators, review.")]
    public void Of_the_sheet(string fields, string error)
    {
        Assert.False(PerformanceEvaluator.Default.Json.TryReadSubmission(Encoding.UTF8.GetBytes("{" + fields + "}"), out Submission? _, out IReadOnlyList<InputError> errors));
        Assert.Equal(error, Assert.Single(errors).ToString());
    }

    [Theory]
    [InlineData("""{"kind":"checklist"}""", ": A field is missing: itemCount, deductionPerItem.")]
    [InlineData("""{"kind":"checklist","itemCount":3}""", ": A field is missing: deductionPerItem.")]
    [InlineData("""{"kind":"checklist","itemCount":"3","deductionPerItem":1}""", ".itemCount: A whole number is expected here, not a text.")]
    [InlineData("""{"kind":"judgement","kind":"judgement"}""", ".kind: This field stands here twice. Keep one of them.")]
    [InlineData("""{"kind":"judgment"}""", ".kind: There is no rule \"judgment\"; did you mean \"judgement\"? There are: execution-rate, target-ratio, judgement, checklist, stepped-deduction, bands, deadline, formula, combination.")]
    [InlineData("""{"kind":3}""", ".kind: A text is expected here, not a number.")]
    [InlineData("""{"kind":null}""", ": A rule is an object that names its kind. There are: execution-rate, target-ratio, judgement, checklist, stepped-deduction, bands, deadline, formula, combination.")]
    [InlineData("""[]""", ": A rule is an object that names its kind. There are: execution-rate, target-ratio, judgement, checklist, stepped-deduction, bands, deadline, formula, combination.")]
    [InlineData("""{"kind":"execution-rate","rateRounding":"up"}""", ".rateRounding: There is no option \"up\". There are: exact, percent2.")]
    [InlineData("""{"kind":"bands","bands":3}""", ".bands: A list is expected here, not a number.")]
    public void Of_a_rule(string rule, string error)
    {
        string rulebook = $$"""{"id":"r","version":"1","title":"t","firstYear":2024,"sections":[{"id":"s","title":"t","weight":1,"indicators":[{"id":"i","title":"t","weight":1,"rule":{{rule}}}]}]}""";
        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(Encoding.UTF8.GetBytes(rulebook), out _, out IReadOnlyList<InputError> errors));
        Assert.Equal("$.sections[0].indicators[0].rule" + error, errors[0].Path + ": " + errors[0].Message);
        Assert.Single(errors);
    }

    [Theory]
    [InlineData("null", "1:1: $: An object is expected here, not null.")]
    [InlineData("[]", "1:1: $: An object is expected here, not a list.")]
    [InlineData("\n  { \"id\": 1, }", "2:14: $: There is a comma after the last item.")]
    public void Of_a_rulebook_that_is_none(string rulebook, string error)
    {
        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(Encoding.UTF8.GetBytes(rulebook), out _, out IReadOnlyList<InputError> errors));
        Assert.Equal(error, Assert.Single(errors).ToString());
    }

    // The place is that of the second, where the reader stopped.
    [Fact]
    public void Of_a_kind_that_stands_twice()
    {
        string rulebook = """
            {"id":"r","version":"1","title":"t","firstYear":2024,"sections":[{"id":"s","title":"t","weight":1,"indicators":[{"id":"i","title":"t","weight":1,
            "rule":{"kind":"judgement",
            "kind":"judgement"}}]}]}
            """;
        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(Encoding.UTF8.GetBytes(rulebook), out _, out IReadOnlyList<InputError> errors));
        Assert.Equal("3:1: $.sections[0].indicators[0].rule.kind: This field stands here twice. Keep one of them.", Assert.Single(errors).ToString());
    }

    // What evidence a row of the unit's own may give follows from the rules that its part offers.
    [Theory]
    [InlineData("""{ "kind": "checklist", "itemCount": 2, "deductionPerItem": 0.5 }""", "\"failed\": 1", null)]
    [InlineData("""{ "kind": "checklist", "itemCount": 2, "deductionPerItem": 0.5 }""", "\"points\": 1", "Unknown field \"points\". There are: failed.")]
    [InlineData("""{ "kind": "target-ratio" }""", "\"target\": 1, \"actual\": 1", null)]
    [InlineData("""{ "kind": "target-ratio" }""", "\"points\": 1", "Unknown field \"points\". There are: target, actual, reason, targetSetLow.")]
    [InlineData("""{ "kind": "judgement" }""", "\"points\": 1", null)]
    [InlineData("""{ "kind": "judgement" }""", "\"targetSetLow\": true", "Unknown field \"targetSetLow\". There are: points, rating, target, actual, grade, reason.")]
    [InlineData("""{ "kind": "judgement" }, { "kind": "target-ratio" }""", "\"points\": 1", null)]
    [InlineData("""{ "kind": "judgement" }, { "kind": "target-ratio" }""", "\"target\": 1, \"actual\": 1, \"targetSetLow\": true", null)]
    public void Of_a_row_in_a_part_that_offers_these_rules(string rules, string evidence, string? error)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(
            $$"""{ "id": "open", "version": "1", "title": "t", "firstYear": 2020, "sections": [{ "id": "s", "title": "t", "weight": 1, "open": { "rules": [{{rules}}] } }] }""").Build();
        string sheet = $$"""{ "rulebook": "open@1", "unit": "u", "year": 2024, "indicators": [{ "section": "s", "id": "a", "title": "t", "weight": 1, "evidence": { {{evidence}} } }] }""";
        evaluator.Json.TryReadSubmission(Encoding.UTF8.GetBytes(sheet), out Submission? _, out IReadOnlyList<InputError> errors);

        Assert.Equal(error is null ? [] : [error], errors.Select(static told => told.Message));
    }

    private static string Error(string row)
    {
        string sheet = $$"""{"rulebook":"beijing.department-overall@2024","unit":"u","year":2024,"indicators":[{{row}}]}""";
        Assert.False(PerformanceEvaluator.Default.Json.TryReadSubmission(Encoding.UTF8.GetBytes(sheet), out Submission? _, out IReadOnlyList<InputError> errors));
        InputError error = Assert.Single(errors);
        ChineseWords.Check(errors);
        return error.Path + ": " + error.Message;
    }
}
