using System.Buffers;
using System.Text;
using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
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
        JsonElement next = Gains(report).GetProperty("nextCent");

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

    private static JsonElement Gains(EvaluationReport report)
    {
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteGains(output, report.AnalyzeGains());
        using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan));
        return document.RootElement.GetProperty("indicators")[0].Clone();
    }
}
