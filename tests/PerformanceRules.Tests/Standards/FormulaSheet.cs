using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Standards;

/// <summary>A rulebook of one indicator that is scored by a formula, and sheets for it.</summary>
internal sealed class FormulaSheet
{
    private readonly PerformanceEvaluator _evaluator;

    public FormulaSheet(string rule, decimal weight = 10, string range = "")
    {
        _evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(Rulebook(rule, weight, range)).Build();
    }

    public static string Rulebook(string rule, decimal weight = 10, string range = "") => $$"""
        {
          "id": "test.formula", "version": "1", "title": "公式", "firstYear": 2000,
          "sections": [ { "id": "s", "title": "部分", "weight": {{weight}}, "indicators": [
            { "id": "row", "title": "指标", "weight": {{weight}}, {{range}} "standard": "a", "rule": {{rule}} } ] } ],
          "clauses": [ { "id": "a", "text": "条文。" } ]
        }
        """;

    public EvaluationReport Evaluate(string evidence) => Reports.Evaluate(_evaluator, $$"""
        { "rulebook": "test.formula@1", "unit": "某局", "year": 2024, "indicators": [ { "id": "row", "evidence": {{evidence}} } ] }
        """);

    /// <summary>Gives the score of the row, or the code of the finding that says why there is none.</summary>
    public string Outcome(string evidence)
    {
        EvaluationReport report = Evaluate(evidence);
        return report.Find("row")!.Score is { } score
            ? ((Rational)score).ToString()
            : report.Findings.Single(static finding => finding.Severity == Severity.Error).Code;
    }
}
