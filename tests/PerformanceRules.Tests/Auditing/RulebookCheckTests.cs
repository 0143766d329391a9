using System.Text;
using System.Text.Json.Nodes;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;
using PerformanceRules.Versions;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Checks as data: a province's rulebook has an auditor look for what it minds, by JSON alone.</summary>
public sealed class RulebookCheckTests
{
    private const string FullWithoutFunds = """
        { "id": "full-without-funds", "for": "row", "when": "executionRate < 0.2 and share = 1", "severity": "warning",
          "message": { "zh": "“{title}”得 {score} 分，预算只执行了 {executionRate}。", "en": "\"{title}\" has {score} points with {executionRate} of the budget executed." }, "points": "score" }
        """;

    [Fact]
    public void A_provinces_own_check_is_made_of_every_row()
    {
        SheetAudit audit = Audit([FullWithoutFunds], ProjectSheet.With(ProjectSheet.Funds("120.5", "12.05"), ProjectSheet.Output("reservoirs", "除险加固水库数量", "≥6座", "3座")));

        AuditFinding[] found = [.. audit.Findings.Where(static finding => finding.Code == "full-without-funds")];
        Assert.Equal(8, found.Length);
        AuditFinding length = found.Single(static finding => finding.Indicator == "length");
        Assert.Equal((Severity.Warning, 10m), (length.Severity, length.Points));
        Assert.Equal("“溢洪道改造长度”得 10 分，预算只执行了 0.1。", length.ToText(Language.Chinese));
        Assert.Equal("\"溢洪道改造长度\" has 10 points with 0.1 of the budget executed.", length.ToText(Language.English));
        LedgerEntry entry = audit.Ledger.Find("full-without-funds")!;
        Assert.Equal((2, 8, 0), (entry.Passed, entry.Failed, entry.NotRun.Count));
    }

    [Fact]
    public void A_check_whose_fact_is_missing_is_not_made_and_says_which()
    {
        SheetAudit audit = Audit([FullWithoutFunds], ProjectSheet.With(new SubmittedIndicator { Id = "total-funds" }));

        LedgerEntry entry = audit.Ledger.Find("full-without-funds")!;
        Assert.Equal((0, 0), (entry.Passed, entry.Failed));
        Assert.Equal([("share", 1), ("executionRate", 9)], entry.NotRun.Select(static skipped => (skipped.Missing.Id, skipped.Count)));
    }

    [Theory]
    [InlineData("section", "fullRows = rows and rows >= 5", "outputs")]
    [InlineData("section", "largestWeight > weight / 2", "satisfaction total-funds")]
    [InlineData("sheet", "total >= 99 and judgedRows > 1", "sheet")]
    [InlineData("sheet", "claim < total", "not run: claim")]
    [InlineData("row", "ratio > 1.04 and measured = 1", "area length")]
    [InlineData("row", "target >= 1000", "area")] // 120.5万元 is 120.5 beside another 万元
    [InlineData("row", "judged = 1 and hasReason = 0", "safety upkeep")]
    [InlineData("row", "sectionShare = 1 and sectionRows > 3 and weight = 10", "acceptance cost finish length reservoirs")]
    [InlineData("row", "abs(budget - executed) / budget > 0.01 and share < 1", "total-funds")]
    [InlineData("row", "score / (rows - rows) > 1", "unreadable")]
    [InlineData("row", "score / (score - score) > 1", "not run: condition")]
    [InlineData("row", "previousScore < score", "not run: previousScore")]
    public void Facts_are_of_the_row_the_section_or_the_sheet(string scope, string when, string expected)
    {
        string check = $$"""{ "id": "own", "for": "{{scope}}", "when": "{{when}}", "message": { "zh": "有", "en": "found" } }""";
        if (expected == "unreadable")
        {
            Assert.Contains(Errors(check), static error => error.Path == "$.checks[0].when");
            return;
        }

        SheetAudit audit = Audit([check], ProjectSheet.Sound);
        string[] found = [.. audit.Findings.Where(static finding => finding.Code == "own").Select(static finding => finding.Indicator ?? finding.Section ?? "sheet").Select(static id => id == "budget-execution" ? "total-funds" : id).Order(StringComparer.Ordinal)];
        LedgerEntry entry = audit.Ledger.Find("own")!;
        Assert.Equal(expected, entry.Passed + entry.Failed == 0 ? "not run: " + entry.NotRun.Single().Missing.Id : string.Join(' ', found));
    }

    [Fact]
    public void Last_years_values_are_facts_where_last_years_sheet_is_given()
    {
        const string Check = """{ "id": "target-lowered", "for": "row", "when": "target < previousActual", "message": { "zh": "指标值 {target} 低于上年完成值 {previousActual}。", "en": "{target} {previousActual}" } }""";
        PerformanceEvaluator evaluator = With(Check);
        Submission last = ProjectSheet.With(ProjectSheet.Output("reservoirs", "除险加固水库数量", "≥6座", "8座")) with { Rulebook = "own.form@2024", Year = 2023 };

        SheetAudit audit = evaluator.Audit(ProjectSheet.Sound with { Rulebook = "own.form@2024" }, new AuditOptions { Previous = evaluator.Evaluate(last) });

        AuditFinding[] found = [.. audit.Findings.Where(static finding => finding.Code == "target-lowered")];
        Assert.Equal("指标值 6 低于上年完成值 8。", found.Single(static finding => finding.Indicator == "reservoirs").ToText(Language.Chinese));
        Assert.Contains(audit.Ledger.Find("target-lowered")!.NotRun, static skipped => skipped.Missing.Id is "target" or "previousActual");
    }

    [Theory]
    [InlineData("""{ "id": "Own", "for": "row", "when": "share = 1", "message": { "zh": "有", "en": "found" } }""", "$.checks[0].id")]
    [InlineData("""{ "id": "own", "for": "row", "when": "shares = 1", "message": { "zh": "有", "en": "found" } }""", "$.checks[0].when")]
    [InlineData("""{ "id": "own", "for": "sheet", "when": "target = 1", "message": { "zh": "有", "en": "found" } }""", "$.checks[0].when")]
    [InlineData("""{ "id": "own", "for": "row", "when": "share", "message": { "zh": "有", "en": "found" } }""", "$.checks[0].when")]
    [InlineData("""{ "id": "own", "for": "row", "when": "share = 1", "message": { "zh": "有", "en": "found" }, "points": "share = 1" }""", "$.checks[0].points")]
    [InlineData("""{ "id": "own", "for": "row", "when": "share = 1", "message": { "zh": "有{shares}", "en": "found" } }""", "$.checks[0].message.zh")]
    [InlineData("""{ "id": "own", "for": "row", "when": "share = 1", "message": { "zh": "有" } }""", "$.checks[0].message.en")]
    [InlineData("""{ "id": "own", "for": "row", "when": "share = 1" }""", "$.checks[0].message")]
    [InlineData("""{ "id": "own", "for": "column", "when": "share = 1", "message": { "zh": "有", "en": "found" } }""", "$.checks[0].for")]
    [InlineData("""{ "id": "own", "for": "row", "when": "share = 1", "severity": "grave", "message": { "zh": "有", "en": "found" } }""", "$.checks[0].severity")]
    [InlineData("""{ "id": "own", "for": "row", "if": "share = 1", "message": { "zh": "有", "en": "found" } }""", "$.checks[0].if")]
    public void A_check_that_cannot_be_is_an_error_at_its_place(string check, string path) => Assert.Contains(Errors(check), error => error.Path == path);

    [Theory]
    [InlineData("""{ "id": "own", "for": "row", "when": "1 = 1", "message": { "zh": "有", "en": "found" } }""", RemarkCodes.CheckConstant)]
    [InlineData("""{ "id": "claim-rounded", "for": "row", "when": "share = 1", "message": { "zh": "有", "en": "found" } }""", RemarkCodes.CheckCodeTaken)]
    public void Lint_questions_a_check(string check, string code) =>
        Assert.Contains(PerformanceEvaluator.Default.Json.ReviewRulebook(Encoding.UTF8.GetBytes(Rulebook(check))), remark => remark.Code == code);

    [Fact]
    public void Two_checks_of_one_id_are_an_error() => Assert.Contains(Errors(FullWithoutFunds, FullWithoutFunds), static error => error.Path == "$.checks[1].id");

    [Fact]
    public void A_rulebook_is_written_with_its_checks_and_compared_by_them()
    {
        PerformanceEvaluator evaluator = With(FullWithoutFunds);
        Rulebook rulebook = evaluator.Rulebooks.Find("own.form@2024", 2024);
        System.Buffers.ArrayBufferWriter<byte> written = new();
        evaluator.Json.WriteRulebook(written, rulebook);

        Assert.Equal(rulebook.Definition.Checks, evaluator.Json.ReadRulebook(written.WrittenSpan).Definition.Checks);
        Rulebook changed = PerformanceEvaluator.Default.Json.ReadRulebook(Rulebook(FullWithoutFunds.Replace("0.2", "0.3", StringComparison.Ordinal)));
        RulebookChange change = Assert.Single(RulebookComparison.Compare(evaluator, rulebook, changed).Changes);
        Assert.Equal((RulebookChangeKind.Check, "checks/full-without-funds", "when"), (change.Kind, change.Subject, change.Property));
    }

    [Fact]
    public void Every_fact_is_documented()
    {
        string page = TestData.Text("auditing.md");
        Assert.All(CheckFact.All, fact => Assert.Contains("| `" + fact.Name + "` |", page, StringComparison.Ordinal));
    }

    private static SheetAudit Audit(string[] checks, Submission sheet) => With(checks).Audit(sheet with { Rulebook = "own.form@2024" });

    private static PerformanceEvaluator With(params string[] checks) => PerformanceEvaluator.CreateBuilder().AddRulebook(Rulebook(checks)).Build();

    private static IReadOnlyList<InputError> Errors(params string[] checks)
    {
        PerformanceEvaluator.Default.Json.TryReadRulebook(Encoding.UTF8.GetBytes(Rulebook(checks)), out _, out IReadOnlyList<InputError> errors);
        return errors;
    }

    // The Ministry's form under another name, with checks of its own.
    private static string Rulebook(params string[] checks)
    {
        System.Buffers.ArrayBufferWriter<byte> written = new();
        PerformanceEvaluator.Default.Json.WriteRulebook(written, PerformanceEvaluator.Default.Rulebooks.Find("mof.project-expenditure@2020", 2024));
        JsonObject rulebook = JsonNode.Parse(written.WrittenSpan)!.AsObject();
        rulebook["id"] = "own.form";
        rulebook["version"] = "2024";
        rulebook["checks"] = new JsonArray([.. checks.Select(static check => JsonNode.Parse(check))]);
        return rulebook.ToJsonString();
    }
}
