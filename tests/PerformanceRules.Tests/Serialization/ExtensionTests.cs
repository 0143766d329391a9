using PerformanceRules.Evaluation;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>A field that starts with <c>x-</c> may stand anywhere and changes nothing.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void Anywhere()
    {
        const string Plain = """
            {
              "rulebook": "beijing.department-overall", "unit": "u", "year": 2024,
              "indicators": [
                { "id": "total-funds", "evidence": { "budget": 1, "executed": 1, "components": [{ "budget": 1, "executed": 1 }] } },
                { "id": "carry-over-rate", "evidence": { "current": { "part": 1, "whole": 100 }, "previous": 0 }, "exemption": { "approvedBy": "a", "reason": "b" } },
                { "id": "fund-compliance", "evidence": { "failed": [{ "item": 1 }] }, "notApplicable": { "reason": "c" } },
                { "section": "outputs", "id": "a", "title": "t", "weight": 30, "evidence": { "target": { "value": 1 }, "actual": { "done": 1, "of": 1 } } }
              ]
            }
            """;
        string extended = Plain
            .Replace("{ ", "{ \"x-first\": { \"x-x\": [null, { \"a\": 1, \"a\": 2 }] }, ", StringComparison.Ordinal)
            .Replace(" }", ", \"x-last\": null }", StringComparison.Ordinal);

        Assert.Equal(
            Reports.Json(PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(Plain))),
            Reports.Json(PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(extended))));
    }

    [Fact]
    public void Even_with_its_name_escaped()
    {
        string json = TestData.Text("sound-sheet.json").Replace("\"year\"", "\"\\u0078-a\": 1, \"year\"", StringComparison.Ordinal);

        Assert.Equal(100, PerformanceEvaluator.Default.Evaluate(PerformanceEvaluator.Default.Json.ReadSubmission(json)).Score);
    }
}
