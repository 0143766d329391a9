using System.Text.Json.Nodes;
using PerformanceRules.Rulebooks;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>A rulebook is written as it was read: each field comes back as itself, and what is not given is left out.</summary>
public sealed class WrittenRulebookTests
{
    private const string Everything = """
        {
          "id": "everything", "version": "2", "title": "绩效评价",
          "source": { "document": "财预〔2020〕10号", "issuer": "财政部", "address": "北京" },
          "firstYear": 2020, "lastYear": 2030, "rowScale": 100, "highestTotal": 103,
          "readings": { "scoreRounding": "none" },
          "grades": [{ "name": "优", "from": 90 }, { "name": "差", "from": 0 }],
          "sections": [
            { "id": "work", "title": "工作", "weight": 70, "sections": [
              { "id": "inner", "title": "内", "weight": 70, "indicators": [
                { "id": "row", "title": "指标", "weight": 70, "rule": { "kind": "checklist", "itemCount": 2, "deductionPerItem": 35 },
                  "explanation": "row.explanation", "standard": "row.standard", "exemptionAllowed": true, "notApplicableAllowed": true }] }] },
            { "id": "satisfaction", "title": "满意度", "weight": 10, "open": {
              "rules": [{ "kind": "judgement" }], "explanation": "row.explanation", "standard": "row.standard", "unusedWeightTo": "benefits", "notApplicableAllowed": true } },
            { "id": "benefits", "title": "效益", "weight": 20, "open": { "rules": [{ "kind": "judgement" }] } },
            { "id": "bonus", "title": "加分", "weight": 3, "effect": "bonus", "indicators": [{ "id": "prize", "title": "获奖", "weight": 3, "rule": { "kind": "judgement" } }] },
            { "id": "penalty", "title": "减分", "weight": 3, "effect": "penalty", "indicators": [{ "id": "late", "title": "迟报", "weight": 3, "rule": { "kind": "judgement" } }] },
            { "id": "veto", "title": "一票否决", "weight": 1, "effect": "veto", "ceiling": 59, "indicators": [{ "id": "fraud", "title": "舞弊", "weight": 1, "rule": { "kind": "judgement" } }] }],
          "clauses": [{ "id": "row.explanation", "text": "说明" }, { "id": "row.standard", "text": "标准", "items": ["一", "二"] }]
        }
        """;

    private const string Least = """
        {
          "id": "least", "version": "1", "title": "最少", "firstYear": 2020, "readings": { "scoreRounding": "2" }, "grades": [],
          "sections": [{ "id": "all", "title": "全部", "weight": 1, "indicators": [{ "id": "row", "title": "指标", "weight": 1, "rule": { "kind": "judgement" } }] }],
          "clauses": []
        }
        """;

    [Theory]
    [InlineData(Everything)]
    [InlineData(Least)]
    public void Every_field(string rulebook)
    {
        Rulebook read = PerformanceEvaluator.Default.Json.ReadRulebook(rulebook);

        // Texts are compared, not only what they mean: a field that is left out, or stands where none was given, shows.
        Assert.Equal(JsonNode.Parse(rulebook)!.ToJsonString(), JsonNode.Parse(RulebookText.Of(read))!.ToJsonString());
    }
}
