using System.Text;
using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>Rulebook files that are good, and for each error one that is bad by it alone: its <c>x-expected</c> says where and what.</summary>
public sealed class RulebookFileTests
{
    public static TheoryData<string> Good => [.. TestData.Names("good")];

    public static TheoryData<string> Bad => [.. TestData.Names("bad")];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_file_is_read_and_written_without_loss(string file)
    {
        Rulebook rulebook = PerformanceEvaluator.Default.Json.ReadRulebook(Encoding.UTF8.GetBytes(TestData.Text("good", file)));
        string written = RulebookText.Of(rulebook);

        Assert.Equal(written, RulebookText.Of(PerformanceEvaluator.Default.Json.ReadRulebook(Encoding.UTF8.GetBytes(written))));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_has_the_error_that_it_expects_and_no_other(string file)
    {
        string text = TestData.Text("bad", file);
        string expected = JsonDocument.Parse(text).RootElement.GetProperty("x-expected").GetString()!;

        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(Encoding.UTF8.GetBytes(text), out _, out IReadOnlyList<InputError> errors));
        InputError error = Assert.Single(errors);
        Assert.Equal(expected, error.Path + ": " + error.Message);
        ChineseWords.Check(errors);
        Assert.True(error.Line > 1 || error.Path == "$.firstYear", "An error is where it is written.");
    }

    [Fact]
    public void There_is_a_bad_file_for_every_error() => Assert.True(TestData.Names("bad").Count >= 44);

    [Fact]
    public void The_built_in_rulebook_is_written_and_read_without_loss()
    {
        string written = RulebookText.Of(PerformanceEvaluator.Default.Rulebooks.Rulebooks[0]);

        Assert.Equal(written, RulebookText.Of(PerformanceEvaluator.Default.Json.ReadRulebook(Encoding.UTF8.GetBytes(written))));
    }

    [Fact]
    public void Errors_of_one_file_are_all_reported()
    {
        string text = """
            {
              "id": "a b", "version": "1", "title": "t", "firstYear": 2024,
              "sections": [
                { "id": "s", "title": "", "weight": 1, "open": { "rules": [null, 3, { "kind": "judgement", "foo": 1 }, { "kind": "checklist" }] } },
                4,
                { "id": "s", "title": "t", "weight": "1", "indicators": [{ "id": "i", "title": "t", "weight": 1, "rule": { "kind": "stepped-deduction", "step": 0, "deductionPerStep": 0, "steps": 3 } }] }
              ],
              "clauses": [{ "id": "c", "text": "t", "items": [null, 5, "x"] }, 7, { "id": "c", "text": "" }],
              "grades": [{ "name": "优", "from": "90" }, 1, { "name": "", "from": 0 }]
            }
            """;

        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(Encoding.UTF8.GetBytes(text), out _, out IReadOnlyList<InputError> errors));
        Assert.Equal(
            [
                "2:9: $.id",
                "4:27: $.sections[0].title",
                "4:64: $.sections[0].open.rules[0]",
                "4:70: $.sections[0].open.rules[1]",
                "4:96: $.sections[0].open.rules[2].foo",
                "4:108: $.sections[0].open.rules[3]",
                "5:5: $.sections[1]",
                "6:13: $.sections[2].id",
                "6:42: $.sections[2].weight",
                "6:149: $.sections[2].indicators[0].rule.step",
                "6:172: $.sections[2].indicators[0].rule.deductionPerStep",
                "6:184: $.sections[2].indicators[0].rule.steps",
                "8:51: $.clauses[0].items[0]",
                "8:57: $.clauses[0].items[1]",
                "8:68: $.clauses[1]",
                "8:79: $.clauses[2].id",
                "8:92: $.clauses[2].text",
                "9:37: $.grades[0].from",
                "9:45: $.grades[1]",
            ],
            errors.Select(static error => $"{error.Line}:{error.Column}: {error.Path}"));
    }
}
