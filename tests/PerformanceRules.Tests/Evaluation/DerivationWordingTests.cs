using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>How a score was reached, line by line, in the words of the standard: the rules that the published sheet of Beijing does not use.</summary>
public sealed class DerivationWordingTests
{
    private const string Deadline = """{ "kind": "deadline", "deductionPerStep": 2, "daysPerStep": 30 }""";
    private const string Bands = """{ "kind": "bands", "measure": "completion", "bands": [{ "share": 0, "to": 0.6 }, { "from": 0.6, "to": 0.9, "share": 0.5, "shareAtTo": 0.8 }, { "from": 0.9, "points": 10 }] }""";
    private const string Mean = """
        { "kind": "combination", "method": "weightedMean", "parts": [
          { "id": "items", "share": 0.75, "rule": { "kind": "checklist", "itemCount": 5, "deductionPerItem": 1 } },
          { "id": "judged", "share": 0.25, "rule": { "kind": "judgement" } }] }
        """;

    private const string Lowest = """
        { "kind": "combination", "method": "minimum", "parts": [
          { "id": "items", "rule": { "kind": "checklist", "itemCount": 5, "deductionPerItem": 1 } },
          { "id": "judged", "rule": { "kind": "judgement" } }] }
        """;

    private const string Parts = """{ "parts": [{ "part": "items", "evidence": { "kind": "checklist", "failed": 2 } }, { "part": "judged", "evidence": { "kind": "judgement", "rating": 0.9, "reason": "说明" } }] }""";

    [Theory]
    [InlineData(Deadline, """{ "target": "2021年7月30日前", "actual": "2021年8月29日" }""", "档数 = floor(逾期天数 / 每档天数) = floor(30 / 30) = 1|得分 = 分值 - 档数 × 每档扣分 = 10 - 1 × 2 = 8")]
    [InlineData(Deadline, """{ "target": "2021年7月30日前", "actual": "2021年7月30日" }""", "得分 = 分值 = 10")]
    [InlineData(Deadline, """{ "target": "9月前", "actual": "9月30日" }""", "逾期天数 = 逾期天数 = 30|档数 = floor(逾期天数 / 每档天数) = floor(30 / 30) = 1|得分 = 分值 - 档数 × 每档扣分 = 10 - 1 × 2 = 8")]
    [InlineData("""{ "kind": "deadline" }""", """{ "target": "2021年7月30日前", "actual": "2021年8月29日" }""", "得分 = 分值 × 0 = 10 × 0 = 0")]
    [InlineData(Bands, """{ "target": "≥100个", "actual": "70个" }""", "指标实际水平 = 完成值 / 指标值 = 70 / 100 = 0.7|得分比例 = 下限得分 + (上限得分 - 下限得分) × (指标实际水平 - 下限) / (上限 - 下限) = 0.5 + (0.8 - 0.5) × (0.7 - 0.6) / (0.9 - 0.6) = 0.6|得分 = 分值 × 得分比例 = 10 × 0.6 = 6")]
    [InlineData(Bands, """{ "target": "≥100个", "actual": "95个" }""", "指标实际水平 = 完成值 / 指标值 = 95 / 100 = 0.95|得分 = 自评分 = 10")]
    [InlineData("""{ "kind": "target-ratio", "equalTarget": "proportional" }""", """{ "target": "=100个", "actual": "90个" }""", "偏离值 = abs(完成值 - 指标值) = abs(90 - 100) = 10|得分 = 分值 - 分值 × 偏离值 / 指标值 = 10 - 10 × 10 / 100 = 9")]
    [InlineData(Mean, Parts, "[items] 扣分 = 不合格项数 × 每项扣分 = 2 × 1 = 2|[items] 得分 = 分值 - 不合格项数 × 每项扣分 = 10 - 2 × 1 = 8|[judged] 得分 = 评定系数 × 分值 = 0.9 × 10 = 9|得分 = 分项得分1 × 分项权重1 + 分项得分2 × 分项权重2 = 8 × 0.75 + 9 × 0.25 = 8.25")]
    [InlineData(Lowest, Parts, "[items] 扣分 = 不合格项数 × 每项扣分 = 2 × 1 = 2|[items] 得分 = 分值 - 不合格项数 × 每项扣分 = 10 - 2 × 1 = 8|[judged] 得分 = 评定系数 × 分值 = 0.9 × 10 = 9|得分 = min(分项得分1, 分项得分2) = min(8, 9) = 8")]
    public void In_Chinese(string rule, string evidence, string lines) => Assert.Equal(lines, Lines(rule, evidence, Language.Chinese));

    [Theory]
    [InlineData(Deadline, """{ "target": "2021年7月30日前", "actual": "2021年8月29日" }""", "steps = floor(days late / days per step) = floor(30 / 30) = 1|score = weight - steps × deduction per step = 10 - 1 × 2 = 8")]
    [InlineData(Deadline, """{ "target": "9月前", "actual": "9月30日" }""", "days late = days late = 30|steps = floor(days late / days per step) = floor(30 / 30) = 1|score = weight - steps × deduction per step = 10 - 1 × 2 = 8")]
    [InlineData(Bands, """{ "target": "≥100个", "actual": "70个" }""", "value = actual / target = 70 / 100 = 0.7|share = lower + (upper - lower) × (value - from) / (to - from) = 0.5 + (0.8 - 0.5) × (0.7 - 0.6) / (0.9 - 0.6) = 0.6|score = weight × share = 10 × 0.6 = 6")]
    [InlineData(Lowest, Parts, "[items] deduction = failed × deduction per item = 2 × 1 = 2|[items] score = weight - failed × deduction per item = 10 - 2 × 1 = 8|[judged] score = rating × weight = 0.9 × 10 = 9|score = min(score1, score2) = min(8, 9) = 8")]
    public void In_English(string rule, string evidence, string lines) => Assert.Equal(lines, Lines(rule, evidence, Language.English));

    // 每项指标按百分制打分，再乘以权重: a row out of 100, brought to its weight.
    [Theory]
    [InlineData(Language.Chinese, "得分 = 自评分 = 85|得分 = 得分 × 分值 / 单项满分 = 85 × 12 / 100 = 10.2", "“指标”自评 12 分，按标准应为 85；85 × 12 / 100 = 10.2。")]
    [InlineData(Language.English, "score = points = 85|score = score × weight / full score of a row = 85 × 12 / 100 = 10.2", "指标: claimed 12, the standard gives 85; 85 × 12 / 100 = 10.2.")]
    public void Of_a_row_scored_on_a_scale_of_its_own(Language language, string lines, string claim)
    {
        Rulebook rulebook = Rulebook.Create(new RulebookDefinition
        {
            Id = "scale",
            Version = "1",
            Title = "百分制",
            FirstYear = 2020,
            RowScale = 100,
            Sections = [new Section { Id = "all", Title = "全部", Weight = 12, Indicators = [new Indicator { Id = "row", Title = "指标", Weight = 12, Rule = new JudgementRule() }] }],
        });
        SubmittedIndicator row = new() { Id = "row", Claimed = 12, Evidence = new JudgementEvidence { Points = 85, Reason = "说明" } };
        EvaluationReport report = Reports.Evaluate(
            PerformanceEvaluator.CreateBuilder().AddRulebook(rulebook).Build(),
            new Submission { Rulebook = "scale@1", Unit = "某单位", Year = 2024, Indicators = [row] });

        Assert.Equal(10.2m, report.Score);
        Assert.Equal(lines, report.Find("row")!.Derive().ToText(language).ReplaceLineEndings("|"));
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(claim, finding.ToText(language));
        Assert.Equal(["title", "claimed", "computed", "derivation"], finding.Values.Select(static value => value.Name));
    }

    // ①②③ as the standard numbers its items; there is no such sign above 20.
    [Theory]
    [InlineData(1, "资料", "不合格项：①（资料）")]
    [InlineData(20, " ", "不合格项：⑳")]
    [InlineData(21, "资料", "不合格项：(21)（资料）")]
    [InlineData(25, null, "不合格项：(25)")]
    public void Failed_items_are_numbered_as_in_the_standard(int item, string? reason, string line)
    {
        OneIndicator one = new("""{ "kind": "checklist", "itemCount": 25, "deductionPerItem": 0.5 }""", weight: 25);
        string given = reason is null ? string.Empty : $$""", "reason": "{{reason}}" """;
        Derivation derivation = one.Evaluate($$"""{ "failed": [{ "item": {{item}}{{given}} }] }""").Indicators[0].Derive();

        Assert.Equal(line, derivation.Explain(Language.Chinese).Split('\n')[2]);
    }

    [Fact]
    public void A_quotient_without_end_is_shown_to_six_decimals_and_said_to_be_near()
    {
        OneIndicator one = new("""{ "kind": "execution-rate" }""", weight: 20, readings: """{ "scoreRounding": "none" }""");

        Assert.Equal(
            "rate = executed / budget = 1 / 3 ≈ 0.333333|score = executed / budget × weight = 1 / 3 × 20 ≈ 6.666667",
            one.Evaluate("""{ "budget": 3, "executed": 1 }""").Indicators[0].Derive().ToText(Language.English).ReplaceLineEndings("|"));
    }

    [Fact]
    public void A_clause_is_asked_for_by_a_step() =>
        Assert.Throws<ArgumentNullException>(() => new OneIndicator("""{ "kind": "judgement" }""", weight: 5).Evaluate("""{ "points": 5 }""").Indicators[0].Derive().CitationOf(null!));

    // What is given back is limited where there is more of it than was taken off, and only there.
    [Theory]
    [InlineData("0.8", "得分 = 得分 + 酌情减免 = 3.2 + 0.8 = 4")]
    [InlineData("0.9", "得分 = min(得分 + 酌情减免, 分值) = min(3.2 + 0.9, 4) = 4")]
    public void Points_given_back(string points, string line)
    {
        OneIndicator one = new("""{ "kind": "stepped-deduction", "step": 0.01, "deductionPerStep": 0.4 }""", weight: 4);
        EvaluationReport report = one.Evaluate("""{ "current": "6%", "previous": "4%" }""", $$"""{ "approvedBy": "区财政局", "reason": "政策调整", "points": {{points}} }""");

        Assert.Equal(line, report.Indicators[0].Derive().ToText(Language.Chinese).Split('\n')[^1]);
    }

    // A step may rest on another clause than the indicator does.
    [Fact]
    public void A_step_may_name_its_own_clause()
    {
        Derivation derivation = Auditing.Seed.Report.Find("carry-over-rate")!.Derive();
        DerivationStep step = derivation.Steps[^1];

        Assert.Equal("carry-over-rate.standard#baseline", derivation.CitationOf(step)!.Id);
        Assert.Equal("total-funds.standard", derivation.CitationOf(step with { Clause = "total-funds.standard" })!.Id);
    }

    private static string Lines(string rule, string evidence, Language language) =>
        new OneIndicator(rule, weight: 10).Evaluate(evidence).Indicators[0].Derive().ToText(language).ReplaceLineEndings("|");
}
