using PerformanceRules.Auditing;
using PerformanceRules.Findings;

namespace PerformanceRules.Tests.Auditing;

/// <summary>What the audit finds on the sheet that this project started from.</summary>
public sealed class SeedAuditTests
{
    private readonly SheetAudit _audit = Seed.Report.Audit();

    [Fact]
    public void Accounts_for_the_whole_difference()
    {
        Assert.Equal(1m, _audit.Difference);
        Assert.Equal(1m, _audit.Explained);
        Assert.Equal(0m, _audit.Unexplained);
    }

    [Fact]
    public void Says_what_was_expected_and_found_of_the_meetings()
    {
        AuditFinding finding = Assert.Single(_audit.Findings, found => found.Code == FindingCodes.ClaimDiffers);
        Assert.Equal(("meetings", "4", "5", 1m, 1m), (finding.Indicator, finding.Expected, finding.Found, finding.Points, finding.ExplainedDifference));
        Assert.Contains("单项指标分值即为该指标得分", finding.Clause!.Text, StringComparison.Ordinal);
        Assert.Equal(FindingCodes.FullClaimOnMissedTarget, finding.Pattern?.Code);
        Assert.Contains("仍自评满分 5，应为 4", finding.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_satisfaction_rows_word_against_a_number()
    {
        AuditFinding finding = Assert.Single(_audit.Findings, found => found.Code == FindingCodes.QuantifiedTargetInWords);
        Assert.Equal(("satisfaction", "认可，满意率不低于95%", "完成", 5m, 0m), (finding.Indicator, finding.Expected, finding.Found, finding.Points, finding.ExplainedDifference));
    }

    [Fact]
    public void Says_of_propriety_that_it_is_a_judgement_with_a_reason()
    {
        AuditFinding finding = Assert.Single(_audit.Findings, found => found.Code == FindingCodes.JudgementReasoned);
        Assert.Equal(("propriety", 0.5m, Severity.Info), (finding.Indicator, finding.Points, finding.Severity));
        Assert.Contains("完成，但部分项目支出进度有待提升", finding.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_nothing_else_and_the_fault_leads() =>
        Assert.Equal(
            [FindingCodes.ClaimDiffers, FindingCodes.QuantifiedTargetInWords, FindingCodes.JudgementReasoned],
            _audit.Findings.Select(static finding => finding.Code));

    [Fact]
    public void Leaves_the_plain_report_with_its_findings() =>
        Assert.Equal([FindingCodes.ClaimDiffers, FindingCodes.QuantifiedTargetInWords], Seed.Report.Findings.Select(static finding => finding.Code));

    [Fact]
    public void Sums_up_in_both_languages()
    {
        Assert.Equal("自评 99.5 分，按标准 98.5 分，相差 1 分，以上问题解释了其中 1 分。", _audit.Summary(Language.Chinese));
        Assert.Equal("Claimed 99.5, by the standard 98.5: a difference of 1, of which the findings account for 1.", _audit.Summary(Language.English));
    }
}
