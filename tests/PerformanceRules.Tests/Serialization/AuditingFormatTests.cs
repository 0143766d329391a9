using System.Buffers;
using System.Text;
using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Tests.CustomRules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>What the formats of the audit hold only for some sheets: values without end, parts of a combination, and more combinations than anybody reads.</summary>
public sealed class AuditingFormatTests
{
    private const string Parts = """
        { "kind": "combination", "method": "minimum", "parts": [
          { "id": "items", "rule": { "kind": "checklist", "itemCount": 5, "deductionPerItem": 1 } },
          { "id": "judged", "rule": { "kind": "judgement" } }] }
        """;

    // 90 / 100 × 10 = 9; for 9.005, which rounds to 9.01, it takes 900 / 9.005.
    [Fact]
    public void A_value_without_end_stands_beside_its_nearest_decimal_exactly()
    {
        EvaluationReport report = new OneIndicator("""{ "kind": "target-ratio" }""", weight: 10).Evaluate("""{ "target": "≤90万元", "actual": "100万元" }""");
        JsonElement next = Gains(report).GetProperty("nextScore");

        Assert.Equal("180000/1801", next.GetProperty("valueExact").GetString());
        Assert.Equal(99.944475291504719600222098834m, next.GetProperty("value").GetDecimal());
        Assert.False(next.TryGetProperty("presentExact", out _));
    }

    [Fact]
    public void A_value_of_a_part_names_the_part()
    {
        EvaluationReport report = new OneIndicator(Parts, weight: 10).Evaluate(
            """{ "parts": [{ "part": "items", "evidence": { "kind": "checklist", "failed": 2 } }, { "part": "judged", "evidence": { "kind": "judgement", "rating": 1 } }] }""");
        JsonElement whole = Gains(report).GetProperty("fullWeight");

        Assert.Equal(("items", "failed", 0m), (whole.GetProperty("part").GetString(), whole.GetProperty("name").GetString(), whole.GetProperty("value").GetDecimal()));
    }

    // Four readings of four options each have 256 combinations, five have 1,024.
    [Theory]
    [InlineData(4, 256)]
    [InlineData(5, 0)]
    public void More_combinations_than_anybody_reads_are_left_out(int readings, int listed)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder()
            .AddRule("turning", CustomRuleJson.Default.TurningRule, CustomRuleJson.Default.ShareEvidence)
            .AddRulebook(Rulebook.Create(new RulebookDefinition
            {
                Id = "turning",
                Version = "1",
                Title = "口径",
                FirstYear = 2020,
                Sections =
                [
                    new Section
                    {
                        Id = "all",
                        Title = "全部",
                        Weight = 20,
                        Indicators = [new Indicator { Id = "row", Title = "指标", Weight = 20, Rule = new TurningRule { Options = new int[readings] } }],
                    },
                ],
            }))
            .Build();
        Submission sheet = Submission.For("turning@1", "某单位", 2024).Fill("row", new ShareEvidence { Share = 2 }).Build();
        ArrayBufferWriter<byte> output = new();
        evaluator.Json.WriteReadings(output, evaluator.Evaluate(sheet), evaluator.AnalyzeReadings(sheet));
        using JsonDocument document = JsonDocument.Parse(output.WrittenMemory);

        Assert.Equal(readings, document.RootElement.GetProperty("readings").GetArrayLength());
        Assert.Equal(listed > 0, document.RootElement.TryGetProperty("combinations", out JsonElement combinations));
        Assert.Equal(listed, listed > 0 ? combinations.GetArrayLength() : 0);
        Assert.Equal(20 - (3 * readings), document.RootElement.GetProperty("lowest").GetProperty("score").GetDecimal());
    }

    private static JsonElement Gains(EvaluationReport report)
    {
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteGains(output, report.AnalyzeGains());
        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan));
        return document.RootElement.GetProperty("indicators")[0].Clone();
    }
}
