using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Tests.Findings;

namespace PerformanceRules.Tests.Auditing;

/// <summary>The ledger: every check with its counts, and why it was not made.</summary>
public sealed class LedgerTests
{
    private readonly AuditLedger _ledger = Seed.Report.Audit().Ledger;

    [Fact]
    public void Every_documented_code_stands_in_it_once()
    {
        string[] documented = [.. FindingDocumentation.Table.Select(static row => row.Code).Where(FindingCodes.IsBuiltIn), .. FindingDocumentation.OfAudit];

        Assert.Equal(
            documented.Where(static code => code != FindingCodes.CheckFailed && !code.StartsWith("review-", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal), _ledger.Checks.Select(static entry => entry.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(FindingCodes.ClaimDiffers, 15, 1, 0)]
    [InlineData(FindingCodes.FullClaimOnMissedTarget, 15, 1, 0)] // it is told as the pattern of the claim, and counted here
    [InlineData(FindingCodes.ClaimedTotalDiffers, 1, 0, 0)]
    [InlineData(FindingCodes.QuantifiedTargetInWords, 4, 1, 11)]
    [InlineData(FindingCodes.JudgementReasoned, 4, 1, 11)]
    [InlineData(FindingCodes.ClaimedSectionDiffers, 0, 0, 8)]
    [InlineData(FindingCodes.TargetDirection, 4, 0, 12)]
    [InlineData(FindingCodes.FailedItemUnexplained, 5, 0, 11)]
    public void Of_the_published_sheet_it_counts(string code, int passed, int failed, int notRun)
    {
        LedgerEntry entry = _ledger.Find(code)!;

        Assert.Equal((passed, failed, notRun), (entry.Passed, entry.Failed, entry.NotRun.Sum(static skipped => skipped.Count)));
    }

    [Fact]
    public void A_check_that_is_not_made_says_why() =>
        Assert.Equal(["没有年初预算数 1", "没有预算数或执行数 15"], _ledger.Find(FindingCodes.ExecutionRateBase)!.NotRun.Select(static skipped => $"{skipped.Missing.Text} {skipped.Count}").Order(StringComparer.Ordinal));

    // 20 of funds, 20 of quantities, 8 of rates and 5 of the last two; 5 judged with words that say something.
    [Fact]
    public void The_weight_is_split_by_what_it_rests_on() =>
        Assert.Equal((100m, 53m, 5m, 42m, 0m, 0m), Split(_ledger.Evidence));

    [Fact]
    public void A_row_that_cannot_be_scored_rests_on_nothing_and_opens_the_range()
    {
        SheetAudit audit = PerformanceEvaluator.Default.Audit(Seed.With(("\"actual\": 16", "\"actual\": \"16人\"")));

        Assert.Equal(5m, audit.Ledger.Evidence.Unscored);
        Assert.Equal((94.5m, 99.5m, false), (audit.Range.Lowest, audit.Range.Highest, audit.Range.IsClosed));
        Assert.Equal((98.5m, 98.5m, true), (Seed.Report.Audit().Range.Lowest, Seed.Report.Audit().Range.Highest, Seed.Report.Audit().Range.IsClosed));
    }

    private static (decimal, decimal, decimal, decimal, decimal, decimal) Split(EvidenceShares shares) =>
        (shares.Weight, shares.Measured, shares.JudgedWithReason, shares.JudgedWithoutReason, shares.ClaimedOnly, shares.Unscored);
}
