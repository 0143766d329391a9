using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PerformanceRules.Model;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.CustomRules;

/// <summary>What a user changed in the JSON of a rule or its evidence is honoured, by hand or with a modifier.</summary>
public sealed class CustomizedJsonTests
{
    [Fact]
    public void Member_that_was_renamed_by_hand_is_read_and_written_by_its_new_name()
    {
        JsonTypeInfo<ShareEvidence> evidence = (JsonTypeInfo<ShareEvidence>)((IJsonTypeInfoResolver)CustomRuleJson.Default).GetTypeInfo(typeof(ShareEvidence), new JsonSerializerOptions())!;
        evidence.Properties.Single(static property => property.Name == "Share").Name = "part";

        AssertNamed("part", evidence);
    }

    [Fact]
    public void Member_that_a_modifier_renames_is_read_and_written_by_its_new_name()
    {
        JsonSerializerOptions options = new()
        {
            TypeInfoResolver = CustomRuleJson.Default.WithAddedModifier(static type =>
            {
                if (type.Type == typeof(ShareEvidence))
                {
                    type.Properties.Single(static property => property.Name is "Share" or "share").Name = "part";
                }
            }),
        };

        AssertNamed("part", (JsonTypeInfo<ShareEvidence>)options.GetTypeInfo(typeof(ShareEvidence)));
    }

    [Fact]
    public void Reader_stays_as_strict()
    {
        JsonSerializerOptions lenient = new(JsonSerializerDefaults.Web) { TypeInfoResolver = CustomRuleJson.Default };
        PerformanceEvaluator evaluator = Evaluator((JsonTypeInfo<ShareEvidence>)lenient.GetTypeInfo(typeof(ShareEvidence)));

        Assert.Throws<UnreadableInputException>(() => evaluator.Json.ReadSubmission(SheetWith("""{ "share": "0.5" }""")));
        Assert.Throws<UnreadableInputException>(() => evaluator.Json.ReadSubmission(SheetWith("""{ "share": 0.5, "shaer": 1 }""")));
    }

    private static void AssertNamed(string name, JsonTypeInfo<ShareEvidence> evidence)
    {
        PerformanceEvaluator evaluator = Evaluator(evidence);
        Submission sheet = evaluator.Json.ReadSubmission(SheetWith($$"""{ "{{name}}": 0.5 }"""));

        Assert.Equal(0.5m, ((ShareEvidence)sheet.Indicators[0].Evidence!).Share);
        Assert.Contains($"\"{name}\":0.5", evaluator.Json.WriteSubmission(sheet, indented: false), StringComparison.Ordinal);
        Assert.Throws<UnreadableInputException>(() => evaluator.Json.ReadSubmission(SheetWith("""{ "share": 0.5 }""")));
    }

    private static PerformanceEvaluator Evaluator(JsonTypeInfo<ShareEvidence> evidence) =>
        PerformanceEvaluator.CreateBuilder().AddRule("share", CustomRuleJson.Default.ShareRule, evidence).AddRulebook("""
            { "id": "own", "version": "1", "title": "自定", "firstYear": 2024,
              "sections": [{ "id": "s", "title": "部分", "weight": 10, "indicators": [{ "id": "row", "title": "份额", "weight": 10, "rule": { "kind": "share", "ceiling": 0.8 } }] }] }
            """).Build();

    private static string SheetWith(string evidence) =>
        $$"""{ "rulebook": "own@1", "unit": "u", "year": 2024, "indicators": [{ "id": "row", "evidence": {{evidence}} }] }""";
}
