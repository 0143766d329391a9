using System.Text.Json.Nodes;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Evaluation;

/// <summary>What is amiss with a row before any rule sees it: the row as it was sent in, and what is said of it in both languages.</summary>
public sealed class RefusedRowTests
{
    [Theory]
    [InlineData(
        """{ "id": "asset-compliance", "rule": "judgement", "evidence": { "failed": [] } }""",
        "evidence-invalid: 评分规则由指标体系规定为 checklist，不能改为 judgement。",
        "The rulebook fixes the rule checklist; it cannot be judgement here.")]
    [InlineData(
        """{ "id": "asset-compliance" }""",
        "evidence-missing: 没有提供评分依据。请填写 evidence。",
        "Nothing to score from. Give the indicator's evidence.")]
    [InlineData(
        """{ "id": "asset-compliance", "weight": 5, "evidence": { "failed": [] } }""",
        "weight-differs: 填报分值 5 与指标体系规定的 4 不同，按规定的计。",
        "The sheet states a weight of 5; the rulebook's 4 is used.")]
    [InlineData(
        """{ "section": "effects", "id": "satisfaction", "title": "满意度", "evidence": { "target": "≥95%", "actual": "97%" } }""",
        "evidence-missing: 自定指标没有分值。请填写 weight。",
        "An indicator of the unit's own without a weight. Give its weight.")]
    [InlineData(
        """{ "section": "effects", "id": "satisfaction", "title": "满意度", "weight": 0, "evidence": { "target": "≥95%", "actual": "97%" } }""",
        "evidence-invalid: 分值 0 超出范围：分值须大于零且不超过 1000000。",
        "The weight 0 is out of range: a weight is above 0 and at most 1000000.")]
    [InlineData(
        """{ "section": "effects", "id": "satisfaction", "title": "满意度", "weight": 30, "rule": "checklist", "evidence": { "failed": 0 } }""",
        "evidence-invalid: 该评分规则需要 checklist，提供的是 ChecklistEvidence。",
        "The rule takes checklist; what is given is ChecklistEvidence.")]
    [InlineData(
        """{ "id": "carry-over-rate", "evidence": { "current": "14%", "previous": "4%" }, "exemption": { "reason": "政策调整" } }""",
        "evidence-missing: 例外情况缺少 approvedBy：由谁同意、因何同意都须记录在案。",
        "The exemption lacks approvedBy: who agreed and why is part of the record.")]
    [InlineData(
        """{ "id": "carry-over-rate", "evidence": { "current": "14%", "previous": "4%" }, "exemption": { "approvedBy": "区财政局" } }""",
        "evidence-missing: 例外情况缺少 reason：由谁同意、因何同意都须记录在案。",
        "The exemption lacks reason: who agreed and why is part of the record.")]
    [InlineData(
        """{ "id": "carry-over-rate", "evidence": { "current": "14%", "previous": "4%" }, "exemption": { "approvedBy": "区财政局", "reason": "政策调整", "points": -0.4 } }""",
        "evidence-invalid: 酌情减免的分数为负数：-0.4。",
        "The points given back are negative: -0.4.")]
    [InlineData(
        """{ "id": "asset-compliance", "evidence": { "failed": [] }, "exemption": { "approvedBy": "区财政局", "reason": "政策调整" } }""",
        "exemption-refused: 评分标准没有为该指标规定例外情况，减免未采用。",
        "The standard grants no exemption for this indicator; it is not applied.")]
    [InlineData(
        """{ "id": "asset-compliance", "notApplicable": { "reason": "无资产" } }""",
        "not-applicable-refused: 指标体系不允许该指标列为不适用。",
        "The rulebook does not let this indicator be left out as not applicable.")]
    [InlineData(
        """{ "section": "effects", "id": "satisfaction", "title": "满意度", "weight": 30, "evidence": { "target": "≥95%", "actual": "97%" }, "exemption": { "approvedBy": "区财政局", "reason": "政策调整" } }""",
        "exemption-refused: 评分标准没有为该指标规定例外情况，减免未采用。",
        "The standard grants no exemption for this indicator; it is not applied.")]
    [InlineData(
        """{ "section": "effects", "id": "satisfaction", "title": "满意度", "weight": 30, "notApplicable": { "reason": "无服务对象" } }""",
        "not-applicable-refused: 指标体系不允许该指标列为不适用。",
        "The rulebook does not let this indicator be left out as not applicable.")]
    [InlineData(
        """{ "section": "management", "id": "stray", "title": "多出的指标", "weight": 1, "evidence": { "points": 1 } , "rule": "judgement" }""",
        "indicator-unknown: “management”不是可以自定指标的部分，该行未计入。可用：outputs, effects。",
        "\"management\" is no section that units add indicators to; the row is left out. There are: outputs, effects.")]
    [InlineData(
        """{ "id": "stray", "title": "多出的指标", "weight": 1, "evidence": { "points": 1 }, "rule": "judgement" }""",
        "indicator-unknown: 指标体系中没有“stray”，该行未计入。自定指标须写明所属的开放部分（outputs, effects）。",
        "The rulebook has no indicator \"stray\"; the row is left out. An indicator of the unit's own names an open section (outputs, effects).")]
    public void Is_said_with_what_to_do(string row, string chinese, string english)
    {
        JsonObject changed = (JsonObject)JsonNode.Parse(row)!;
        Finding finding = Assert.Single(
            Reports.Evaluate(PerformanceEvaluator.Default, SoundSheet.With(changed).ToJsonString()).Findings,
            found => found.Indicator == changed["id"]!.GetValue<string>());

        Assert.Equal(chinese, finding.ToString());
        Assert.Equal(english, finding.ToText(Language.English));
    }

    // Every warning is told; of errors the first, for what follows it may be its doing.
    [Theory]
    [InlineData(
        """{ "id": "asset-compliance", "weight": 5, "evidence": { "failed": [{ "item": 1 }] }, "exemption": { "approvedBy": "区财政局", "reason": "政策调整" } }""",
        "3.2 weight-differs exemption-refused")]
    [InlineData("""{ "id": "asset-compliance", "weight": 5, "rule": "judgement" }""", "evidence-invalid weight-differs")]
    [InlineData("""{ "id": "carry-over-rate", "evidence": { "current": "6%", "previous": "4%" }, "exemption": { "approvedBy": "区财政局", "reason": "政策调整", "points": 0 } }""", "3.2")]
    public void More_than_one_thing_may_be_amiss(string row, string outcome)
    {
        JsonObject changed = (JsonObject)JsonNode.Parse(row)!;
        EvaluationReport report = Reports.Evaluate(PerformanceEvaluator.Default, SoundSheet.With(changed).ToJsonString());

        Assert.Equal(outcome, Reports.Outcome(report, changed["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("6%", true)]
    [InlineData("4%", false)] // Nothing was taken off that could be given back.
    public void An_exemption_stands_in_the_derivation_where_it_gave_points_back(string current, bool applied)
    {
        Exemption exemption = new() { ApprovedBy = "区财政局", Reason = "政策调整" };
        SubmittedIndicator row = new() { Id = "carry-over-rate", Evidence = new SteppedDeductionEvidence { Current = current, Previous = "4%" }, Exemption = exemption };
        Derivation derivation = Reports.Evaluate(PerformanceEvaluator.Default, SoundSheet.With(row)).Find("carry-over-rate")!.Derive();

        Assert.Equal(applied ? exemption : null, derivation.Exemption);
    }

    [Fact]
    public void Evidence_that_no_rule_of_the_section_takes_names_what_they_take()
    {
        SubmittedIndicator row = new() { Section = "effects", Id = "satisfaction", Title = "满意度", Weight = 30, Evidence = new ChecklistEvidence { Failed = 0 } };
        Finding finding = Assert.Single(Reports.Evaluate(PerformanceEvaluator.Default, SoundSheet.With(row)).Findings);

        Assert.Equal("The rule takes TargetRatioEvidence, JudgementEvidence; what is given is ChecklistEvidence.", finding.ToText(Language.English));
    }

    // The rule as the section has it, with its settings: 20 of 30 days are half over, in a line, and two thirds as a quotient.
    [Theory]
    [InlineData("target-ratio")]
    [InlineData(null)]
    public void A_row_of_the_units_own_is_scored_by_the_rule_as_its_section_has_it(string? rule)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().AddRulebook(
            """{ "id": "open", "version": "1", "title": "t", "firstYear": 2020, "sections": [{ "id": "s", "title": "t", "weight": 10, "open": { "rules": [{ "kind": "target-ratio", "reverseFormula": "linear" }, { "kind": "judgement" }] } }] }""").Build();
        SubmittedIndicator row = new() { Section = "s", Id = "a", Title = "t", Weight = 10, Rule = rule, Evidence = new TargetRatioEvidence { Target = "≤20天", Actual = "30天" } };

        Assert.Equal("5", Reports.Outcome(Reports.Evaluate(evaluator, new Submission { Rulebook = "open@1", Unit = "u", Year = 2024, Indicators = [row] }), "a"));
    }

    [Fact]
    public void Evidence_that_the_section_does_not_ask_for_is_scored_by_the_registered_rule_that_takes_it()
    {
        SubmittedIndicator row = new() { Section = "effects", Id = "satisfaction", Title = "满意度", Weight = 30, Evidence = new ExecutionRateEvidence { Budget = 4m, Executed = 3m } };
        EvaluationReport report = Reports.Evaluate(PerformanceEvaluator.Default, SoundSheet.With(row));

        Assert.Equal(("22.5", "execution-rate"), (Reports.Outcome(report, "satisfaction"), report.Find("satisfaction")!.Rule));
    }

    [Theory]
    [InlineData("management", 100, "")]
    [InlineData("outputs", 96, "indicator-missing indicator-duplicate")] // The rulebook's own row stands in another section.
    public void A_row_of_the_rulebook_may_name_its_section_and_no_other(string section, double score, string codes)
    {
        SubmittedIndicator row = new() { Section = section, Id = "carry-over-rate", Evidence = new SteppedDeductionEvidence { Current = "无", Previous = "无" } };
        EvaluationReport report = Reports.Evaluate(PerformanceEvaluator.Default, SoundSheet.With(row));

        Assert.Equal((decimal)score, report.Score);
        Assert.Equal(codes, string.Join(' ', report.Findings.Select(static finding => finding.Code)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void Rows_of_the_units_own_are_counted_once_however_many_there_are(int rows)
    {
        SubmittedIndicator[] own = [.. Enumerable.Range(1, rows).Select(number => new SubmittedIndicator
        {
            Section = "outputs",
            Id = $"own{number}",
            Weight = 30m / rows,
            Evidence = new JudgementEvidence { Rating = 1, Actual = "完成" },
        })];
        Submission sheet = SoundSheet.Submission();
        Submission twice = sheet with
        {
            Indicators = [.. sheet.Indicators.Where(static row => row.Section != "outputs"), .. own, own[^1], own[0] with { Evidence = new JudgementEvidence { Points = 0 } }],
        };
        EvaluationReport report = Reports.Evaluate(PerformanceEvaluator.Default, twice);

        Assert.Equal(
            [$"The indicator \"own{rows}\" stands here twice; the second row is left out.", "The indicator \"own1\" stands here twice; the second row is left out."],
            report.Findings.Where(static finding => finding.Code == FindingCodes.IndicatorDuplicate).Select(static finding => finding.ToText(Language.English)));
        Assert.Equal(own.Select(static row => row.Id), report.Indicators.Where(static row => row.Section == "outputs").Select(static row => row.Id));
        Assert.All(report.Indicators.Where(static row => row.Section == "outputs"), static row => Assert.Equal(row.Id, row.Title));
    }

    [Fact]
    public void What_the_standard_wants_and_the_sheet_lacks_is_named()
    {
        Submission sheet = SoundSheet.Submission();
        Submission without = sheet with { Indicators = [.. sheet.Indicators.Where(static row => row.Id != "asset-compliance")] };
        EvaluationReport report = Reports.Evaluate(PerformanceEvaluator.Default, without);

        Assert.Equal("indicator-missing: 缺少规定指标“资产管理规范性”。请补充 asset-compliance。", Assert.Single(report.Findings).ToString());
        Assert.Equal((96m, null, ReportStatus.Incomplete), (report.Score, report.Grade, report.Status));
        Assert.Equal("未计分：见问题清单。", report.Find("asset-compliance")!.Derive().Explain(Language.Chinese));
        Assert.Equal((4m, null), (report.Find("asset-compliance")!.Weight, report.Find("asset-compliance")!.Score));
        Assert.Null(report.Find("stray"));
        Assert.Throws<ArgumentNullException>(() => report.Find(null!));
    }
}
