using System.Globalization;
using System.Text.Json.Nodes;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Text;

/// <summary>Pairs of target and actual value as printed, and what they score: each line read right, or refused with a finding that quotes a cell.</summary>
public sealed class NotationTableTests
{
    private const string DeadlineRulebook = """
        { "id": "notation.dates", "version": "1", "title": "时效", "firstYear": 2024, "sections": [ { "id": "outputs", "title": "产出", "weight": 10,
          "open": { "rules": [ { "kind": "deadline" }, { "kind": "target-ratio" }, { "kind": "judgement" } ] } } ] }
        """;

    private static readonly PerformanceEvaluator Evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(PerformanceEvaluator.Default.Json.ReadRulebook(DeadlineRulebook)).Build();

    public static TheoryData<string, string, string, string> Published => Table("notation.tsv");

    public static TheoryData<string, string, string, string> More => Table("notation-more.tsv");

    [Theory]
    [MemberData(nameof(Published))]
    public void As_published(string target, string actual, string rule, string must) => AssertScore(target, actual, rule, must);

    [Theory]
    [MemberData(nameof(More))]
    public void Of_every_kind(string target, string actual, string rule, string must) => AssertScore(target, actual, rule, must);

    [Fact]
    public void A_row_of_dates_takes_the_deadline_by_itself()
    {
        AssertScore("12月31日前", "2025年1月15日", rule: "-", "0", "notation.dates@1");
        AssertScore("四季度", "2024年12月10日", rule: "-", "10", "notation.dates@1");
        AssertScore("年底前", "12月10日", rule: "-", "10", "notation.dates@1");
        AssertScore("≥20批次", "16批次", rule: "-", "8", "notation.dates@1");
    }

    private static void AssertScore(string target, string actual, string rule, string must, string? rulebook = null)
    {
        IndicatorResult row = Score(target, actual, rule, rulebook, out EvaluationReport report);
        string[] allowed = must.Split('|');
        string score = row.Score?.ToString("0.##", CultureInfo.InvariantCulture) ?? "refused";
        Finding[] errors = [.. report.Findings.Where(static finding => finding.Severity == Severity.Error && finding.Indicator == "o1")];

        Assert.True(allowed.Contains(score), $"{target} | {actual}: {score} {string.Join(" ", errors.Select(static error => error.ToText(Language.English)))}");
        if (row.Score is null)
        {
            // It quotes the cell, or says which one lacks a value.
            Finding error = Assert.Single(errors);
            Assert.Contains(
                [Quoted(target), Quoted(actual), "actual", "自评", "target"],
                quoted => quoted.Length > 0 && error.ToText(Language.Chinese).Contains(quoted, StringComparison.Ordinal));
        }
    }

    private static IndicatorResult Score(string target, string actual, string rule, string? rulebook, out EvaluationReport report)
    {
        JsonObject row = new()
        {
            ["section"] = "outputs",
            ["id"] = "o1",
            ["title"] = "指标",
            ["weight"] = 10,
            ["evidence"] = new JsonObject { ["target"] = Cell(target), ["actual"] = Cell(actual) },
        };
        if (rule != "-")
        {
            row["rule"] = rule;
        }

        JsonObject sheet = new()
        {
            ["rulebook"] = rulebook ?? (rule == "deadline" ? "notation.dates@1" : "beijing.department-overall@2024"),
            ["unit"] = "某单位",
            ["year"] = 2024,
            ["indicators"] = new JsonArray(row),
        };
        report = Evaluator.Evaluate(Evaluator.Json.ReadSubmission(sheet.ToJsonString()));
        return report.Indicators.Single(static result => result.Id == "o1");
    }

    private static JsonNode? Cell(string text)
    {
        string cell = text.Replace("<br>", "\n", StringComparison.Ordinal);
        return cell.StartsWith('#') ? JsonNode.Parse(cell[1..]) : cell.StartsWith('{') ? JsonNode.Parse(cell) : cell;
    }

    private static string Quoted(string text) => text.StartsWith('#') ? text[1..] : text.StartsWith('{') ? string.Empty : text.Replace("<br>", "\n", StringComparison.Ordinal);

    private static TheoryData<string, string, string, string> Table(string file)
    {
        TheoryData<string, string, string, string> table = [];
        foreach (string line in TestData.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => !line.StartsWith("# ", StringComparison.Ordinal) && !line.StartsWith("#\t", StringComparison.Ordinal)))
        {
            string[] cells = line.TrimEnd('\r').Split('\t');
            table.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return table;
    }
}
