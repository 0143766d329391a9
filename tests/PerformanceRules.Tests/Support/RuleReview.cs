using System.Text;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Tests.Support;

/// <summary>What the review of a rulebook says of one rule's settings, "bands[1].from: …": errors, or remarks where there is no error.</summary>
internal static class RuleReview
{
    private const string Place = "$.sections[0].indicators[0].rule";

    /// <summary>Reviews a rulebook of one indicator.</summary>
    /// <param name="rule">The rule as rulebook JSON.</param>
    /// <param name="weight">The indicator's weight.</param>
    /// <param name="items">How many items the clause lists that the indicator rests on.</param>
    public static IReadOnlyList<string> Of(string rule, decimal weight = 10, int items = 0)
    {
        string listed = string.Join(", ", Enumerable.Range(1, items).Select(static number => $"\"第{number}项\""));
        string json = FormattableString.Invariant(
            $$"""
            {
              "id": "one", "version": "1", "title": "一", "firstYear": 2024,
              "clauses": [{ "id": "clause", "text": "评分标准", "items": [{{listed}}] }],
              "sections": [{ "id": "all", "title": "全部", "weight": {{weight}}, "indicators": [
                { "id": "row", "title": "指标", "weight": {{weight}}, "standard": "clause", "rule": {{rule}} }] }]
            }
            """);
        IReadOnlyList<RulebookRemark> said = PerformanceEvaluator.Default.Json.ReviewRulebook(Encoding.UTF8.GetBytes(json));
        Severity worst = said.Any(static remark => remark.Severity == Severity.Error) ? Severity.Error : Severity.Warning;
        return [.. said.Where(remark => remark.Severity == worst && remark.Code != RemarkCodes.SectionUnfillable).Select(Told)];
    }

    private static string Told(RulebookRemark remark)
    {
        Assert.StartsWith(Place, remark.Path, StringComparison.Ordinal);
        return remark.Path[Place.Length..].TrimStart('.') + ": " + remark.ToText(Language.English);
    }
}
