using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Checks of what a sheet says as a whole: each on a sound sheet in which one thing is amiss, and on what only looks like it.</summary>
public sealed class NewCheckTests
{
    [Fact]
    public void A_sound_sheet_has_no_findings() => Assert.Empty(ProjectSheet.Codes(PerformanceEvaluator.Default.Audit(ProjectSheet.Sound)));

    [Theory]
    [InlineData("120.5", "20", "full-outputs-little-spent")]
    [InlineData("120.5", "60.25", null)] // half is not little
    [InlineData("120.5", "118.2", null)]
    public void Full_outputs_beside_little_money(string budget, string executed, string? code) =>
        AssertFound(code, FindingCodes.FullOutputsLittleSpent, ProjectSheet.Funds(budget, executed));

    [Fact]
    public void Much_money_beside_little_done() => AssertFound(
        FindingCodes.MuchSpentLittleDone,
        FindingCodes.MuchSpentLittleDone,
        ProjectSheet.Output("reservoirs", "除险加固水库数量", "≥6座", "2座"),
        ProjectSheet.Output("length", "溢洪道改造长度", "≥2.4公里", "0.5公里"),
        ProjectSheet.Output("finish", "按期完工率", "≥95%", "30%"));

    [Theory]
    [InlineData("项目总成本", "≤120.5万元", "130万元", "cost-above-funds", "warning")]
    [InlineData("项目总成本", "≤130万元", null, "cost-above-funds", "info")] // a ceiling, before there is a cost
    [InlineData("项目总成本", "≤120.5万元", "121万元", null, null)] // 120.5 rounds to 121
    [InlineData("项目总成本", "≤121万元", "120.5", null, null)]
    [InlineData("单位成本", "≤200万元", "190万元", null, null)] // not of the project
    [InlineData("带动社会总投资", "≥500万元", "600万元", null, null)]
    [InlineData("项目总成本", "≤1205000元", "1182000元", null, null)]
    [InlineData("项目总成本", "≤1205000元", "1300000元", "cost-above-funds", "warning")]
    public void A_cost_above_the_funds(string title, string target, string? actual, string? code, string? severity)
    {
        AuditFinding? found = AssertFound(code, FindingCodes.CostAboveFunds, ProjectSheet.Output("cost", title, target, actual));
        Assert.Equal(severity, found is null ? null : found.Severity == Severity.Warning ? "warning" : "info");
    }

    [Theory]
    [InlineData("120.5", "≤120元", "100元", "amount-scale")]
    [InlineData("120.5", "≤120万元", "100万元", null)]
    [InlineData("1205000元", "≤1205000万元", "1180000万元", "amount-scale")]
    [InlineData("120.5万元", "≤120元", "118元", "amount-scale")]
    [InlineData("1205000元", "≤1205000元", "1180000元", null)]
    [InlineData("387664.62", "≤387664.62元", "380000元", null)] // funds without a unit, in 元
    public void An_amount_of_another_scale(string budget, string target, string actual, string? code) =>
        AssertFound(code, FindingCodes.AmountScale, ProjectSheet.Funds(budget, budget), ProjectSheet.Output("cost", "项目总成本", target, actual));

    [Theory]
    [InlineData("2024年6月30日前完成", "2024年9月5日", 10, "deadline-missed")]
    [InlineData("2024年6月30日前完成", "2024年9月5日", 6, null)] // it cost points
    [InlineData("2024年6月30日前完成", "2024年6月1日", 10, null)]
    [InlineData("年底前完成", "按期完成全部工程", 10, null)]
    public void A_deadline_missed_under_full_marks(string target, string actual, double points, string? code) => AssertFound(
        code,
        FindingCodes.DeadlineMissed,
        ProjectSheet.Output("finish", "主体工程完工时间", target, actual, points: (decimal)points, reason: points < 10 ? "汛期停工两个月" : null) with { Rule = "judgement", Evidence = new JudgementEvidence { Target = target, Actual = Actual.Parse(actual), Points = (decimal)points, Reason = points < 10 ? "汛期停工两个月" : null } });

    [Theory]
    [InlineData("部分达成年度指标并具有一定效果", 10, "claim-outside-words")]
    [InlineData("部分达成年度指标并具有一定效果", 7, null)]
    [InlineData("未完成", 7, "claim-outside-words")]
    [InlineData("达成预期指标", 5, "claim-outside-words")]
    [InlineData("达成预期指标", 9, null)]
    [InlineData("两个村镇安全度汛", 10, null)]
    public void Points_outside_the_range_of_their_words(string actual, double points, string? code) =>
        AssertFound(code, FindingCodes.ClaimOutsideWords, ProjectSheet.Benefit("safety", "下游防洪保障", "下游村镇度汛安全", actual, points: (decimal)points));

    [Theory]
    [InlineData("群众满意", "群众满意", null, null)] // repeated: another check says so
    [InlineData("群众满意", "非常满意", null, "satisfaction-without-survey")]
    [InlineData("群众满意", "问卷200份，满意196份", null, null)]
    [InlineData("≥90%", "93%", null, null)]
    [InlineData("≥90%", "100%", null, "satisfaction-without-survey")]
    [InlineData("≥90%", "100%", "电话回访62户", null)]
    public void Satisfaction_that_nobody_asked_about(string target, string actual, string? reason, string? code) =>
        AssertFound(code, FindingCodes.SatisfactionWithoutSurvey, ProjectSheet.Satisfaction(target, actual, target[0] == '≥' ? null : 10, reason));

    [Theory]
    [InlineData("≥6座", "5座", null, "reason-due")]
    [InlineData("≥6座", "5座", "一座库区移民未搬迁，主体未开工", null)]
    [InlineData("≥6座", "6座", null, null)]
    public void Points_lost_want_a_reason(string target, string actual, string? reason, string? code) =>
        AssertFound(code, FindingCodes.ReasonDue, ProjectSheet.Output("reservoirs", "除险加固水库数量", target, actual, reason: reason));

    [Theory]
    [InlineData("120.5", "100", "reason-due")] // 83%
    [InlineData("120.5", "110", null)]
    public void Money_left_wants_a_reason(string budget, string executed, string? code) =>
        AssertFound(code, FindingCodes.ReasonDue, ProjectSheet.Funds(budget, executed));

    [Theory]
    [InlineData("客观原因", "reason-unspecific")]
    [InlineData("已完成", "reason-unspecific")]
    [InlineData("因汛期提前，一处料场停工", null)]
    [InlineData("扣2分", null)] // checked below: a number says something
    public void A_reason_says_something(string reason, string? code) => AssertFound(
        reason == "扣2分" ? FindingCodes.ReasonUnspecific : code,
        FindingCodes.ReasonUnspecific,
        ProjectSheet.Benefit("safety", "下游防洪保障", "下游村镇度汛安全", "两个村镇安全度汛", points: 8, reason: reason));

    [Fact]
    public void The_same_indicator_twice() => AssertFound(
        FindingCodes.IndicatorRepeated,
        FindingCodes.IndicatorRepeated,
        ProjectSheet.Output("length", "★除险加固水库数量", "≥6座", "6座"));

    [Theory]
    [InlineData("≥95%", "≥95%", "≥95%", "benefits-alike")]
    [InlineData("≥95%", "≥90%", "≥95%", null)]
    public void Benefits_with_one_and_the_same_target(string first, string second, string third, string? code) => AssertFound(
        code,
        FindingCodes.BenefitsAlike,
        ProjectSheet.Benefit("area", "灌溉保证率", first, "96%"),
        ProjectSheet.Benefit("safety", "安全度汛率", second, "96%"),
        ProjectSheet.Benefit("upkeep", "管护到位率", third, "96%"));

    [Theory]
    [InlineData("项目自评总分100分，预算数120.5万元，执行数118.2万元，执行率98.09%。", 0)]
    [InlineData("预算执行率98%，实际支出118.2万元。", 0)] // at the printed precision
    [InlineData("执行率为100%。", 1)]
    [InlineData("全年预算数150万元，实际支出118.2万元。", 1)]
    [InlineData("全年预算数1205000元。", 0)]
    [InlineData("自评得分95分，执行率90%。", 1)] // no total is claimed
    [InlineData("", 0)]
    public void Figures_of_the_narrative(string narrative, int count) =>
        Assert.Equal(count, PerformanceEvaluator.Default.Audit(ProjectSheet.Sound with { Narrative = narrative }).Findings.Count(static found => found.Code == FindingCodes.NarrativeDiffers));

    [Fact]
    public void The_total_of_the_narrative_is_the_claimed_one()
    {
        Submission sheet = ProjectSheet.Sound with { ClaimedTotal = 99.81m, Narrative = "经自评，总得分98.2分。" };

        Assert.Equal("文字报告写“总得分98.2分”，表中总分为 99.81。", ProjectSheet.Find(PerformanceEvaluator.Default.Audit(sheet), FindingCodes.NarrativeDiffers)!.ToText(Language.Chinese));
    }

    [Theory]
    [InlineData("三公经费变动率", "≥5%", true)]
    [InlineData("在职人员控制率", "≥95%", true)]
    [InlineData("高血压规范控制率", "≥60%", false)]
    [InlineData("预算调整率", "≥10%", true)]
    [InlineData("种植结构调整率", "≥10%", false)]
    [InlineData("产业结构调整完成率", "≥10%", false)]
    [InlineData("结转结余率", "≥10%", true)]
    [InlineData("工程逾期率", "≥5%", true)]
    [InlineData("逾期贷款清收率", "≥5%", false)]
    [InlineData("投诉率", "≥1%", true)]
    [InlineData("投诉及时办结率", "≥98%", false)]
    [InlineData("违法行为发生率", "≥1%", true)]
    [InlineData("违法行为责停率", "≥95%", false)]
    [InlineData("无逾期率", "≥95%", false)]
    [InlineData("减少安全事故数量", "≥3起", false)]
    [InlineData("项目成本", "≥120万元", true)]
    [InlineData("成本节约率", "≥5%", false)]
    [InlineData("单位造价", "≥3000元/米", true)]
    [InlineData("新建水窖数量", "≤40座", true)]
    [InlineData("新建水窖数量", "≥40座", false)]
    [InlineData("举办会议次数", "≤12次", false)]
    [InlineData("改造完成时间", "≤30天", false)]
    [InlineData("群众满意度", "≤95%", true)]
    [InlineData("安全生产事故起数", "≤0起", false)]
    [InlineData("补助发放标准", "≥530元/人·月", false)]
    public void A_target_without_an_actual_value_points_the_way_of_its_name(string title, string target, bool isFound) =>
        AssertFound(isFound ? FindingCodes.TargetDirection : null, FindingCodes.TargetDirection, ProjectSheet.Output("length", title, target, null));

    private static AuditFinding? AssertFound(string? expected, string code, params SubmittedIndicator[] rows)
    {
        SheetAudit audit = PerformanceEvaluator.Default.Audit(ProjectSheet.With(rows));
        AuditFinding? found = ProjectSheet.Find(audit, code);
        Assert.Equal(expected, found is null ? null : code);
        return found;
    }
}
