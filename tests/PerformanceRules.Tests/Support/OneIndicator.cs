using System.Text;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Tests.Support;

/// <summary>A rulebook of one indicator, read from JSON: a table of cases is then evidence in, score and findings out.</summary>
internal sealed class OneIndicator
{
    public const string Id = "row";

    private readonly PerformanceEvaluator _evaluator;

    /// <summary>Makes the rulebook.</summary>
    /// <param name="rule">The rule as rulebook JSON.</param>
    /// <param name="weight">The indicator's weight.</param>
    /// <param name="readings">The rulebook's readings as JSON.</param>
    /// <param name="exemptionAllowed">Whether the standard grants exemptions.</param>
    public OneIndicator(string rule, decimal weight, string readings = "{}", bool exemptionAllowed = true) =>
        _evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(Encoding.UTF8.GetBytes(FormattableString.Invariant(
            $$"""
            {
              "id": "one", "version": "1", "title": "一", "firstYear": 2024, "readings": {{readings}},
              "sections": [{ "id": "all", "title": "全部", "weight": {{weight}}, "indicators": [
                { "id": "row", "title": "指标", "weight": {{weight}}, "rule": {{rule}}, "exemptionAllowed": {{(exemptionAllowed ? "true" : "false")}} }] }]
            }
            """))).Build();

    /// <summary>Scores evidence: "8", "20 over-execution", "evidence-missing".</summary>
    /// <param name="evidence">The evidence as submission JSON.</param>
    /// <param name="exemption">The exemption as submission JSON.</param>
    public string Score(string evidence, string exemption = "null") => Reports.Outcome(Evaluate(evidence, exemption), Id);

    /// <summary>Evaluates evidence.</summary>
    /// <param name="evidence">The evidence as submission JSON.</param>
    /// <param name="exemption">The exemption as submission JSON.</param>
    public EvaluationReport Evaluate(string evidence, string exemption = "null") => Reports.Evaluate(
        _evaluator,
        $$"""{ "rulebook": "one@1", "unit": "某单位", "year": 2024, "indicators": [{ "id": "row", "evidence": {{evidence}}, "exemption": {{exemption}} }] }""");
}
