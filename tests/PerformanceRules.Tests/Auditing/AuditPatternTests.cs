using PerformanceRules.Auditing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The recurring errors of published sheets, one by one, on the seed's sheet changed to show each.</summary>
public sealed class AuditPatternTests
{
    [Theory]
    [InlineData(4, FindingCodes.ClaimRounded, 0.36)] // 17.45 of 20 批次 are 4.3625, so 4.36.
    [InlineData(4.3, FindingCodes.ClaimRounded, 0.06)]
    [InlineData(5, FindingCodes.FullClaimOnMissedTarget, 0.64)]
    [InlineData(0.22, FindingCodes.WeightAppliedTwice, 4.14)] // 4.36 × 5%
    [InlineData(87.2, FindingCodes.PercentageAsPoints, 82.84)] // 4.36 / 5
    [InlineData(6, FindingCodes.ClaimOutOfRange, 1)]
    [InlineData(-1, FindingCodes.ClaimOutOfRange, 1)]
    public void A_wrong_claim_is_told_by_its_pattern(double claimed, string code, double points)
    {
        SheetAudit audit = AuditMeetings("根据需求，不低于20批次", "17.45批次", (decimal)claimed);
        AuditFinding finding = Assert.Single(audit.Findings, found => found.Indicator == "meetings");
        Assert.Equal((FindingCodes.ClaimDiffers, code, (decimal)points), (finding.Code, finding.Pattern!.Code, finding.Pattern.Points));
    }

    [Fact]
    public void A_claim_that_is_right_is_no_finding() =>
        Assert.DoesNotContain(AuditMeetings("根据需求，不低于20批次", "17.45批次", 4.36m).Findings, static found => found.Indicator == "meetings");

    [Fact]
    public void Points_cut_on_a_met_target_need_a_reason()
    {
        AuditFinding finding = Assert.Single(AuditMeetings("≥20批次", "20批次", 4m).Findings, static found => found.Pattern?.Code == FindingCodes.ClaimCutOnMetTarget);
        Assert.Equal(("5", "4", 1m), (finding.Expected, finding.Found, finding.Points));
        Assert.DoesNotContain(
            Audit(Meetings(new OpenEvidence { Target = "≥20批次", Actual = "20批次", Reason = "有两次未按时召开" }, 4m)).Findings,
            static found => found.Pattern?.Code == FindingCodes.ClaimCutOnMetTarget);
    }

    [Fact]
    public void An_overshoot_under_full_marks_is_noticed()
    {
        // 28 of 6 are 366.67% over: 20% of 5 points off.
        AuditFinding finding = Assert.Single(AuditMeetings("≥6批次", "28批次", 5m).Findings, static found => found.Indicator == "meetings");
        Assert.Equal((FindingCodes.ClaimDiffers, FindingCodes.OvershootUnnoticed, "4", "5", 1m), (finding.Code, finding.Pattern?.Code, finding.Expected, finding.Found, finding.Points));

        // The rulebook's own bands begin at three times the target: below that nothing is said.
        Assert.DoesNotContain(AuditMeetings("≥6批次", "17批次", 5m).Findings, static found => found.Indicator == "meetings");
    }

    [Theory]
    [InlineData("贷款逾期率", "≥100%", "100%", true)]
    [InlineData("贷款逾期率", "≤5%", "3%", false)]
    [InlineData("群众满意度", "≤95%", "96%", true)]
    [InlineData("群众满意度", "≥95%", "96%", false)]
    [InlineData("森林火灾受害率", "0.9%", "0.1%", true)]
    [InlineData("森林火灾受害率", "0.9%", "0.9%", false)]
    [InlineData("投诉办结率", "≥95%", "96%", false)]
    [InlineData("群众不满意率", "≤5%", "3%", false)]
    public void A_target_that_plainly_points_the_wrong_way_is_named(string title, string target, string actual, bool isFound)
    {
        SubmittedIndicator row = Meetings(new OpenEvidence { Target = target, Actual = actual, Points = 5 }, 5m) with { Title = title };
        Assert.Equal(isFound, Audit(row).Findings.Any(static found => FindingCodes.TargetDirection == (found.Pattern?.Code ?? found.Code)));
    }

    [Fact]
    public void A_target_repeated_as_actual_value_says_nothing()
    {
        AuditFinding quantity = Assert.Single(Audit(Meetings(new OpenEvidence { Target = "≥266米", Actual = "≥266米", Points = 5 }, 5m)).Findings, static found => found.Indicator == "meetings");
        Assert.Equal((FindingCodes.TargetUnreadable, Severity.Error, 5m), (quantity.Code, quantity.Severity, quantity.Points));
        AuditFinding words = Assert.Single(Audit(Meetings(new OpenEvidence { Target = "显著提升", Actual = "显著提升", Points = 5 }, 5m)).Findings, static found => found.Indicator == "meetings");
        Assert.Equal((FindingCodes.ActualRepeatsTarget, Severity.Info), (words.Code, words.Severity));
    }

    [Theory]
    [InlineData(null, FindingCodes.ClaimWithoutActual)]
    [InlineData("——", FindingCodes.ClaimWithoutActual)]
    [InlineData("完成", null)]
    public void Full_marks_over_a_blank_are_a_finding(string? actual, string? code)
    {
        SheetAudit audit = Audit(Meetings(new OpenEvidence { Target = "工程质量合格", Actual = actual is null ? null : Actual.Parse(actual), Points = 5 }, 5m));
        Assert.Equal(code, audit.Findings.SingleOrDefault(static found => found.Indicator == "meetings")?.Code);
    }

    [Theory]
    [InlineData("50%", null, 0)] // 154.74 / 310.2 at the printed precision: what was scored from it is told by the claim.
    [InlineData("49.9%", null, 0)]
    [InlineData("50.0%", "49.88%", 0.02)]
    [InlineData("50.00%", "49.88%", 0.02)]
    [InlineData("49%", "49.88%", 0.18)]
    [InlineData("49.88%", null, 0)]
    [InlineData("0.4988", null, 0)] // Not used: it may be 0.4988%.
    [InlineData("49.9", null, 0)]
    [InlineData("49.884%", null, 0)]
    [InlineData("100%", "49.88%", 10.02)]
    public void A_printed_rate_is_executed_by_budget(string printed, string? expected, double points)
    {
        ExecutionRateEvidence funds = new() { Budget = 310.2m, Executed = 154.74m, ClaimedRate = printed };
        AuditFinding? finding = Audit(Funds(funds, 9.98m)).Findings.SingleOrDefault(static found => found.Code == FindingCodes.ClaimedRateDiffers);
        Assert.Equal((expected, (decimal)points), (finding?.Expected, finding?.Points ?? 0));
    }

    [Fact]
    public void A_claim_by_the_budget_at_the_start_of_the_year_is_recognized()
    {
        ExecutionRateEvidence funds = new() { Budget = 100, InitialBudget = 80, Executed = 80 };
        AuditFinding finding = Assert.Single(Audit(Funds(funds, 20m)).Findings, static found => found.Code == FindingCodes.ClaimDiffers && found.Indicator == "total-funds").Pattern!;
        Assert.Equal(FindingCodes.ExecutionRateBase, finding.Code);
        Assert.Equal(("100", "80", 4m), (finding.Expected, finding.Found, finding.Points));
    }

    [Fact]
    public void A_total_of_zero_over_filled_parts_and_a_part_above_its_total()
    {
        FundComponent part = new() { Title = "本年财政拨款", Budget = 90m, Executed = 89m };
        AuditFinding empty = Assert.Single(
            Audit(Funds(new() { Budget = 0, Executed = 0, Components = [part] }, 0m)).Findings, static found => found.Pattern?.Code == FindingCodes.TotalRowEmpty);
        Assert.Equal(("90", "0", 19.78m), (empty.Expected, empty.Found, empty.Points));
        AuditFinding larger = Assert.Single(
            Audit(Funds(new() { Budget = 80, Executed = 89, Components = [part] }, 20m)).Findings, static found => found.Code == FindingCodes.ComponentExceedsTotal);
        Assert.Equal(("≤80", "90"), (larger.Expected, larger.Found));
    }

    [Fact]
    public void Failed_items_want_a_number_and_a_reason()
    {
        SubmittedIndicator bare = new() { Id = "fund-compliance", Claimed = 1.5m, Evidence = new ChecklistEvidence { Failed = 1 } };
        Assert.Equal(0.5m, Assert.Single(Audit(bare).Findings, static found => found.Code == FindingCodes.FailedItemUnexplained).Points);
        SubmittedIndicator reasoned = bare with { Evidence = new ChecklistEvidence { Failed = new[] { new FailedItem(2, "一笔支出未经审批") } } };
        Assert.DoesNotContain(Audit(reasoned).Findings, static found => found.Code == FindingCodes.FailedItemUnexplained);
    }

    [Fact]
    public void Subtotals_are_held_against_the_claims_in_them()
    {
        SheetAudit audit = PerformanceEvaluator.Default.Audit(Seed.Sheet with
        {
            ClaimedSections = new Dictionary<string, decimal> { ["outputs"] = 29.5m, ["effects"] = 29m, ["goals"] = 59.5m, ["no-such"] = 1m },
        });
        AuditFinding finding = Assert.Single(audit.Findings, static found => found.Code == FindingCodes.ClaimedSectionDiffers);
        Assert.Equal(("effects", "30", "29", 1m), (finding.Section, finding.Expected, finding.Found, finding.Points));
        Assert.Single(audit.Findings, static found => found.Code == FindingCodes.ClaimedSectionUnknown);
    }

    [Fact]
    public void Without_any_claim_of_a_row_the_total_is_held_against_the_computed_one()
    {
        SheetAudit audit = PerformanceEvaluator.Default.Audit(
            Seed.Sheet with { Indicators = [.. Seed.Sheet.Indicators.Select(static row => row with { Claimed = null })] });
        AuditFinding finding = Assert.Single(audit.Findings, static found => found.Code == FindingCodes.TotalDiffers);
        Assert.Equal(("98.5", "99.5", 1m, 1m), (finding.Expected, finding.Found, finding.Points, finding.ExplainedDifference));
        Assert.Equal(0m, audit.Unexplained);
    }

    [Fact]
    public void Claims_that_do_not_add_up_account_for_their_part_of_the_difference()
    {
        SheetAudit audit = PerformanceEvaluator.Default.Audit(Seed.Sheet with { ClaimedTotal = 99m });
        Assert.Equal((0.5m, 0.5m, 0m), (audit.Difference, audit.Explained, audit.Unexplained));
        Assert.Equal(-0.5m, Assert.Single(audit.Findings, static found => found.Code == FindingCodes.ClaimedTotalDiffers).ExplainedDifference);
    }

    [Fact]
    public void A_row_that_cannot_be_scored_accounts_for_its_claim()
    {
        SheetAudit audit = AuditMeetings("≥20批次", "16人", 5m);
        AuditFinding finding = Assert.Single(audit.Findings, static found => found.Indicator == "meetings");
        Assert.Equal((FindingCodes.UnitMismatch, 5m, 5m), (finding.Code, finding.Points, finding.ExplainedDifference));
        Assert.Equal(0m, audit.Unexplained);
    }

    [Fact]
    public void Prompts_of_the_template_are_named() =>
        Assert.Single(
            Audit(Meetings(new OpenEvidence { Target = "≥20批次", Actual = "20批次" }, 5m) with { Title = "发放人数(≥**人)" }).Findings,
            static found => found is { Code: FindingCodes.TemplateText, Points: 0 });

    private static SheetAudit AuditMeetings(string target, string actual, decimal claimed) =>
        Audit(Meetings(new OpenEvidence { Target = target, Actual = actual }, claimed));

    private static SubmittedIndicator Meetings(Evidence evidence, decimal claimed) =>
        Seed.Sheet.Indicators.Single(static row => row.Id == "meetings") with { Evidence = evidence, Claimed = claimed };

    private static SubmittedIndicator Funds(ExecutionRateEvidence evidence, decimal claimed) => new() { Id = "total-funds", Claimed = claimed, Evidence = evidence };

    private static SheetAudit Audit(SubmittedIndicator changed) =>
        PerformanceEvaluator.Default.Audit(Seed.Sheet with { Indicators = [.. Seed.Sheet.Indicators.Select(row => row.Id == changed.Id ? changed : row)] });
}
