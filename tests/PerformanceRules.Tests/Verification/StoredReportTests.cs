using System.Text;
using System.Text.Json.Nodes;
using PerformanceRules.Arithmetic;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;
using PerformanceRules.Tests.Trust;
using PerformanceRules.Verification;

namespace PerformanceRules.Tests.Verification;

/// <summary>A report that was stored is read again, explained and verified; whatever is changed in it is found.</summary>
public sealed class StoredReportTests
{
    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.Default;
    private static readonly Submission Sheet = Evaluator.Json.ReadSubmission(File.ReadAllBytes(RepositoryFile.PathOf("src/PerformanceRules.Cli/Samples/huairou-2024.json")));

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Report_is_read_as_it_was_written(Language language)
    {
        EvaluationReport report = Evaluator.Evaluate(Sheet);
        StoredReport stored = Evaluator.Json.ReadReport(Written(report, language));
        StoredIndicator meetings = stored.Find("meetings")!;

        Assert.Equal((98.5m, 100m, 99.5m, "优", ReportStatus.Complete), (stored.Score, stored.Weight, stored.Claimed, stored.Grade, stored.Status));
        Assert.Equal(report.Sections.Select(static section => (section.Id, section.Score)), stored.Sections.Select(static section => (section.Id, section.Score)));
        Assert.Equal(report.Indicators.Select(static row => (row.Id, row.Score)), stored.Indicators.Select(static row => (row.Id, row.Score)));
        Assert.Equal(report.Findings.Select(finding => (finding.Code, finding.ToText(language))), stored.Findings.Select(static finding => (finding.Code, finding.Message!)));
        Assert.Equal(report.Find("meetings")!.Derive().ToText(language)[^" = 16 / 20 × 5 = 4".Length..], meetings.Explain()[^" = 16 / 20 × 5 = 4".Length..]);
    }

    [Fact]
    public void Report_of_every_random_sheet_holds_by_itself_and_with_its_sheet() => Assert.All(Sheets.Take(60), static json =>
    {
        Submission sheet = Evaluator.Json.ReadSubmission(json);
        StoredReport stored = Evaluator.Json.ReadReport(Written(Evaluator.Evaluate(sheet), Language.Chinese));

        Assert.Empty(Evaluator.Verify(stored).Differences);
        Assert.Empty(Evaluator.Verify(stored, sheet).Differences);
    });

    // Whatever number of a report is changed, it no longer follows from the others.
    [Theory]
    [InlineData("$.score")]
    [InlineData("$.grade")]
    [InlineData("$.rulebook")]
    [InlineData("$.sections[0].score")]
    [InlineData("$.indicators[1].score")]
    [InlineData("$.indicators[2].derivation[0].value")]
    [InlineData("$.indicators[2].derivation[0].substituted")]
    public void Change_is_found_without_the_sheet(string path) => Assert.False(Evaluator.Verify(Changed(path)).Holds);

    [Theory]
    [InlineData("$.unit")]
    [InlineData("$.year")]
    [InlineData("$.status")]
    [InlineData("$.indicators[1].claimed")]
    [InlineData("$.indicators[1].weight")]
    [InlineData("$.indicators[1].id")]
    [InlineData("$.findings[0].code")]
    public void Change_is_found_with_the_sheet(string path)
    {
        ReportVerification verification = Evaluator.Verify(Changed(path), Sheet);

        Assert.True(verification.IsScoredAnew);
        Assert.False(verification.Holds);
        Assert.All(verification.Differences, static difference => Assert.NotEqual(difference.ToText(Language.Chinese), difference.ToText(Language.English)));
    }

    [Fact]
    public void Rulebook_that_has_changed_since_is_found()
    {
        StoredReport report = Evaluator.Json.ReadReport(Written(Evaluator.Evaluate(Sheet), Language.Chinese)) with { RulebookSha256 = new string('0', 64) };

        Assert.Equal("$.producer.rulebookSha256", Assert.Single(Evaluator.Verify(report).Differences).Path);
    }

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("{", "$")]
    [InlineData("{}", "$.rulebook $.unit $.year $.status $.score")]
    [InlineData("""{ "format": 2 }""", "$.format")]
    [InlineData("""{ "rulebook": 1, "unit": "u", "year": 2024.5, "status": "complete", "score": "x", "indicators": {}, "findings": [3] }""", "$.rulebook $.year $.score $.indicators $.findings[0]")]
    public void What_is_no_report_says_where(string json, string paths)
    {
        UnreadableInputException exception = Assert.Throws<UnreadableInputException>(() => Evaluator.Json.ReadReport(json));

        Assert.Equal(paths, string.Join(' ', exception.Errors.Select(static error => error.Path)));
        Assert.All(exception.Errors.Where(static error => error.Path != "$"), static error => Assert.NotEqual(error.ToText(Language.Chinese), error.ToText(Language.English)));
    }

    [Fact]
    public void Fields_that_are_not_known_are_passed_over()
    {
        JsonNode report = JsonNode.Parse(Written(Evaluator.Evaluate(Sheet), Language.Chinese))!;
        report["later"] = 1;

        Assert.Empty(Evaluator.Verify(Evaluator.Json.ReadReport(report.ToJsonString()), Sheet).Differences);
    }

    private static string Written(EvaluationReport report, Language language) => Evaluator.Json.WriteReport(report, language);

    private static StoredReport Changed(string path)
    {
        JsonNode report = JsonNode.Parse(Written(Evaluator.Evaluate(Sheet), Language.Chinese))!;
        string[] names = path[2..].Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Split('.');
        JsonNode parent = report;
        foreach (string name in names[..^1])
        {
            parent = int.TryParse(name, out int index) ? parent[index]! : parent[name]!;
        }

        JsonNode old = parent[names[^1]]!;
        parent[names[^1]] = old.GetValueKind() == System.Text.Json.JsonValueKind.Number ? (JsonNode)((decimal)old + 1) : (string)old! + " + 1";
        return Evaluator.Json.ReadReport(report.ToJsonString());
    }
}
