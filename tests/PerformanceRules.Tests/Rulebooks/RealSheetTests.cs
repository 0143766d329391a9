using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>Sheets that real units published, scored by the built-in rulebooks. Where a score differs from the published one, the clause says why.</summary>
public sealed class RealSheetTests
{
    [Fact]
    public void Tianchang_claims_full_marks_for_rows_that_say_nothing()
    {
        EvaluationReport report = Evaluate("tianchang-2022.json");

        // Six rows carry neither target nor actual value, yet claim their full weight. Nothing can be scored from nothing: 40 of the 100 points have evidence.
        Assert.Equal((ReportStatus.Incomplete, 40m), (report.Status, report.Score));
        Assert.Equal(6, report.Findings.Count(static finding => finding.Code == FindingCodes.EvidenceMissing));
        Assert.DoesNotContain(report.Findings, static finding => finding.Code == FindingCodes.WeightsMismatch);
    }

    [Fact]
    public void Suixi_claims_full_marks_for_two_rows_that_missed_their_targets()
    {
        EvaluationReport report = Evaluate("suixi-2019.json");

        // goals.standard: 未达到指标值的，按完成值与指标值的比例记分. 4604 of 4754 people is 4604 / 4754 × 5 = 4.842… = 4.84, claimed 5;
        // the cap of 5300 yuan a household was exceeded by 530: 5300 / 5830 × 10 = 9.0909… = 9.09, claimed 10.
        Assert.Equal(
            [("destitute", 5m, 4.84m), ("aid-standard", 10m, 9.09m)],
            report.Findings.Where(static finding => finding.Code == FindingCodes.ClaimDiffers).Select(static finding => (finding.Indicator!, finding.Claimed!.Value, finding.Computed!.Value)));

        // The satisfaction row is cut off in the copy at hand: its 10 points move to the benefits, whose rows then do not add up.
        Finding mismatch = Assert.Single(report.Findings, static finding => finding.Code == FindingCodes.WeightsMismatch);
        Assert.Equal("benefits", mismatch.Section);
        Assert.Equal((ReportStatus.Incomplete, 88.93m), (report.Status, report.Score));
    }

    [Fact]
    public void Zhongjiang_repeats_its_targets_as_actual_values_and_weighs_its_rows_to_110()
    {
        EvaluationReport report = Evaluate("zhongjiang-2022.json");

        // "≥266米" is the target over again and no actual value: six rows have neither a ratio nor points of their own. What can be scored is 10 + 20 + 10 + 10.
        Assert.Equal((ReportStatus.Incomplete, 50m), (report.Status, report.Score));
        Assert.Equal(6, report.Findings.Count(static finding => finding.Code == FindingCodes.TargetUnreadable));

        // The form prints outputs 70, benefits 20, satisfaction 10 beside an execution rate of 10; the Ministry's weights are 50, 30, 10 and 10.
        Assert.Equal(
            ["outputs", "benefits"],
            report.Findings.Where(static finding => finding.Code == FindingCodes.WeightsMismatch).Select(static finding => finding.Section));

        // 10 + 70 + 20 + 10: the rows claim 110 under a claimed total of 100.
        Finding total = Assert.Single(report.Findings, static finding => finding.Code == FindingCodes.ClaimedTotalDiffers);
        Assert.Equal((100m, 110m), (total.Claimed, total.Computed));
    }

    [Fact]
    public void Huanggang_took_points_off_a_target_that_was_met()
    {
        EvaluationReport report = Evaluate("huanggang-2020.json");

        // goals.standard: 得分=权重*B/A, with A = B = 98%: 20 points. The sheet gives 19.6, which is 98% of 20: the actual value was taken for the score.
        Assert.Equal((ReportStatus.Complete, 100m, 99.6m), (report.Status, report.Score, report.Claimed));
        Finding claim = Assert.Single(report.Findings);
        Assert.Equal((FindingCodes.ClaimDiffers, "compiled-review", 19.6m, 20m), (claim.Code, claim.Indicator, claim.Claimed, claim.Computed));

        // 可以不评级: the form gives no grade.
        Assert.Null(report.Grade);
    }

    [Fact]
    public void Fengfeng_is_right_with_operators_in_cells_of_their_own_and_rows_out_of_100()
    {
        EvaluationReport report = Evaluate("fengfeng-2021.json");

        Assert.Empty(report.Findings);
        Assert.Equal((ReportStatus.Complete, 100m, "优"), (report.Status, report.Score, report.Grade));
        Assert.Equal("deadline", report.Find("deadline")!.Rule);

        // 单项指标得分 100 × 权重 20%: the last step but the rounding weighs the row.
        Assert.Equal("score * weight / rowScale", report.Find("equipment")!.Derive().Steps[^1].Formula);
    }

    [Fact]
    public void Chengan_applied_the_weights_twice()
    {
        EvaluationReport report = Evaluate("chengan-2020.json");

        // goals.standard: 单项指标折算得分=单项指标得分*权重占比, with the row's score out of 100: 100 × 25% = 25. The sheet weighed the row first (25.00) and
        // then again: 25 × 25% = 6.25, 30 × 30% = 9, 10 × 10% = 1. It claims 22.5 of the 90 points that the rows earn.
        Assert.Equal((ReportStatus.Complete, 100m), (report.Status, report.Score));
        Assert.Equal(
            [(6.25m, 25m), (6.25m, 25m), (9m, 30m), (1m, 10m)],
            report.Findings.Select(static finding => (finding.Claimed!.Value, finding.Computed!.Value)));
    }

    [Fact]
    public void Liangping_scores_a_coefficient_of_each_row_and_weighs_it()
    {
        PerformanceEvaluator chongqing = PerformanceEvaluator.Default;
        EvaluationReport report = chongqing.Evaluate(chongqing.Json.ReadSubmission(RepositoryFile.Sheet("liangping-2022.json")));

        // execution.standard: 79.27% × 10 = 7.927 = 7.93, as printed. indicators.standard: a coefficient of 100% × 10 for each row that met its target.
        Assert.Equal([7.93m, 10, 10, 10], report.Indicators.Select(static indicator => indicator.Score!.Value));
        Assert.DoesNotContain(report.Findings, static finding => finding.Code == FindingCodes.ClaimDiffers);
        Assert.Equal("score * weight / rowScale", report.Find("protection")!.Derive().Steps[^1].Formula);

        // Six rows of 60 points cannot be told from the copy: 30 of the 90 points are there, and the claims add up to 37.93 of the 97.93 claimed.
        Assert.Equal((ReportStatus.Incomplete, 37.93m), (report.Status, report.Score));
        Assert.Equal(
            [FindingCodes.WeightsMismatch, FindingCodes.ClaimedTotalDiffers], report.Findings.Select(static finding => finding.Code));
    }

    [Fact]
    public void A_coefficient_of_less_than_all_is_weighed_and_rounded_once()
    {
        PerformanceEvaluator chongqing = PerformanceEvaluator.Default;
        Submission sheet = Submission.For("chongqing.department-overall", "u", 2022)
            .Measure("indicators", "third", "三分之一", weight: 12.5m, target: "≥3万亩", actual: "1万亩")
            .Build();

        // 1 / 3 = 33.33…%, × 12.5 = 4.1666… = 4.17; from a coefficient printed as 33.33% it would be 4.17 too, from 33% 4.13.
        Assert.Equal(4.17m, chongqing.Evaluate(sheet).Find("third")!.Score);
    }

    // 稷山县翟店镇卫生院, 2021: rows of 2 points under "未达到指标值的，按完成值与指标值的比例记分". The sheet rounds to one decimal, and not always the same way.
    [Theory]
    [InlineData("100.00%", "97.30%", 1.95, 1.9)]
    [InlineData("214人", "203人", 1.90, 1.8)]
    [InlineData("120人", "69人", 1.15, 1)]
    [InlineData("5662人", "4044人", 1.43, 1.4)]
    [InlineData("3807人", "3224人", 1.69, 1.9)]
    [InlineData("863人", "695人", 1.61, 1.8)]
    [InlineData("212人", "209人", 1.97, 1.8)]
    [InlineData("1228人", "770人", 1.25, 1.8)]
    [InlineData("8例", "8例", 2, 2)]
    public void Jishan_rows_by_the_Ministrys_rule(string target, string actual, decimal computed, decimal claimed)
    {
        PerformanceRules.Rules.IScoringRule rule = PerformanceEvaluator.Default.Rulebooks.Find("mof.project-expenditure", 2021).Sections[1].Open!.Rules[0];

        decimal score = Math.Round(Scored.Of(rule, Scored.Row(target, actual), weight: 2), 2, MidpointRounding.AwayFromZero);

        Assert.Equal(computed, score);
        Assert.Equal(claimed == 2, score == claimed);
    }

    private static EvaluationReport Evaluate(string sheet)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        return evaluator.Evaluate(evaluator.Json.ReadSubmission(RepositoryFile.Sheet(sheet)));
    }
}
