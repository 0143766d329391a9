using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Findings;

/// <summary>A finding says which row and which field of it a screen is to mark, and by which key an application may hold a text of its own.</summary>
public sealed class FindingPlaceTests
{
    [Theory]
    [InlineData("""{ "id": "total-funds", "evidence": { "budget": 100 } }""", "evidence-missing.field", "executed")]
    [InlineData("""{ "id": "total-funds", "evidence": { "budget": 100, "executed": -1 } }""", "evidence-invalid.negative-amount", "executed")]
    [InlineData("""{ "id": "total-funds", "evidence": { "budget": 100, "executed": 101 } }""", "over-execution", "executed")]
    [InlineData("""{ "id": "fund-compliance", "evidence": { "failed": 99 } }""", "evidence-invalid.count", "failed")]
    [InlineData("""{ "section": "outputs", "id": "own", "title": "自定", "weight": 30, "evidence": { "target": "20批次", "actual": "16人" } }""", "unit-mismatch.target", "actual")]
    [InlineData("""{ "section": "outputs", "id": "own", "title": "自定", "weight": 30, "evidence": { "points": 31 } }""", "evidence-invalid.points", "points")]
    [InlineData("""{ "section": "outputs", "id": "own", "title": "自定", "weight": 30, "evidence": { "points": 3 } }""", "deduction-unexplained", "reason")]
    [InlineData("""{ "section": "outputs", "id": "own", "title": "自定", "evidence": { "points": 3 } }""", "evidence-missing.weight", "weight")]
    [InlineData("""{ "section": "no-such", "id": "own", "title": "自定", "weight": 3, "evidence": { "points": 3 } }""", "indicator-unknown.section", "section")]
    [InlineData("""{ "id": "carry-over-rate", "evidence": { "current": "3%", "previous": "4%" }, "notApplicable": { "reason": "无" } }""", "not-applicable-refused", "notApplicable")]
    public void Field_and_row(string row, string key, string field)
    {
        Finding finding = Assert.Single(Report("""{ "id": "no-such" }""", row).Findings, finding => finding.MessageKey == key);

        Assert.Equal((field, 1), (finding.Field, finding.RowIndex));
    }

    [Fact]
    public void Second_row_of_an_id_is_the_one_that_is_named() =>
        Assert.Equal(1, Assert.Single(Report(Own, Own).Findings, static finding => finding.Code == "indicator-duplicate").RowIndex);

    [Fact]
    public void Row_that_is_absent_has_no_place() =>
        Assert.All(Report().Findings.Where(static finding => finding.Code == "indicator-missing"), static finding => Assert.Null(finding.RowIndex));

    [Fact]
    public void Claim_that_differs_names_the_row() =>
        Assert.Equal((0, "claimed"), Assert.Single(
            Report(Own.Replace("\"weight\"", "\"claimed\": 2, \"weight\"", StringComparison.Ordinal)).Findings, static finding => finding.Code == "claim-differs") is var found
            ? (found.RowIndex, found.Field)
            : default);

    private const string Own = """{ "section": "outputs", "id": "own", "title": "自定", "weight": 30, "evidence": { "points": 3, "reason": "慢" } }""";

    private static EvaluationReport Report(params string[] rows) => Reports.Evaluate(
        PerformanceEvaluator.Default,
        $$"""{ "rulebook": "beijing.department-overall@2024", "unit": "u", "year": 2024, "indicators": [{{string.Join(",", rows)}}] }""");
}
