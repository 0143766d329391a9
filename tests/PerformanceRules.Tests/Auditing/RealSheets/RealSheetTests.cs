using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using static PerformanceRules.Findings.FindingCodes;

namespace PerformanceRules.Tests.Auditing.RealSheets;

/// <summary>What the audit finds on published sheets. Each finding's points are worked out by hand from the clause named beside it.</summary>
public sealed class RealSheetTests
{
    /// <summary>Sheets whose own numbers contradict each other, or a score its own target. The list in Auditing/README.md is this one.</summary>
    private static readonly string[] WithArithmeticErrors = ["c01", "c02", "c05", "c07", "c08", "c14", "c25", "c44"];

    /// <summary>Sheets with nothing but targets: no score that could be wrong.</summary>
    private static readonly string[] WithoutScores = ["c18", "c34"];

    [Theory]
    [MemberData(nameof(SheetNames))]
    public void Every_warning_is_a_line_of_what_an_auditor_should_say_and_every_line_is_said(string name) => Assert.Equal(
        AuditorsLines.Of(name),
        RealSheet.Audit(name).Findings
            .Where(static finding => finding.Severity != Severity.Info)
            .Select(static finding => $"{finding.Indicator ?? finding.Section ?? "sheet"}: {CodeOf(finding)}")
            .Order(StringComparer.Ordinal));

    public static TheoryData<string> SheetNames => [.. RealSheet.Names];

    [Fact]
    public void Eight_of_twelve_scored_sheets_carry_an_arithmetic_error()
    {
        Assert.Equal(14, RealSheet.Names.Count);
        string[] scored = [.. RealSheet.Names.Except(WithoutScores)];
        Assert.Equal(12, scored.Length);

        // c19 is no error: the operators of its form were lost in the copy, and the audit asks for them.
        string[] arithmetic = [ClaimDiffers, ClaimedTotalDiffers, TotalRowEmpty, WeightsMismatch, WeightDiffers];
        Assert.Equal(
            WithArithmeticErrors,
            scored.Where(name => name != "c19" && RealSheet.Audit(name).Findings.Any(finding => arithmetic.Contains(finding.Code) || finding.Pattern?.Code == TotalRowEmpty)));
    }

    // 执行率*该指标分值: the parts, 89.974 of 89.974, are worth 10; the total row of 0 makes no rate.
    [Fact]
    public void C01_has_a_total_of_zero_over_a_part_that_is_not() =>
        AssertFindings("c01", (TotalRowEmpty, "total-funds", 10m));

    [Fact]
    public void C02_has_a_total_of_zero_over_a_part_that_is_not() =>
        AssertFindings("c02", (TotalRowEmpty, "total-funds", 10m));

    // 完成值达到指标值,记满分: 98% of 98% is the full 20, not 19.6. The 20 points of the execution rate are printed as 20%, so the rows add up to 79.8.
    [Fact]
    public void C05_prints_a_percentage_as_points_and_cuts_a_met_target()
    {
        AssertFindings(
            "c05",
            (PercentageAsPoints, "total-funds", 19.8m),
            (ClaimedTotalDiffers, null, 19.8m),
            (ClaimCutOnMetTarget, "review", 0.4m));
        SheetAudit audit = RealSheet.Audit("c05");
        Assert.Equal((-0.4m, -0.4m), (audit.Difference, audit.Explained));
    }

    // Weights: 70 and 20 stand where the form has 50 and 30; with the execution rate they are 110, and so are the claims, beside a total of 100.
    [Fact]
    public void C07_adds_up_to_110_and_repeats_its_targets() =>
        AssertFindings(
            "c07",
            (WeightsMismatch, null, 20m),
            (WeightsMismatch, null, 10m),
            (ClaimedTotalDiffers, null, 10m),
            (ActualRepeatsTarget, "gauges", 10m),
            (ActualRepeatsTarget, "width", 10m),
            (ActualRepeatsTarget, "start", 10m),
            (ActualRepeatsTarget, "completion", 10m),
            (ActualRepeatsTarget, "people", 10m),
            (ActualRepeatsTarget, "life", 10m),
            (ActualRepeatsTarget, "satisfaction", 10m));

    // 未达到指标值,按B/A*该指标分值记分: 37442 / 38508 × 3 = 2.92, claimed 3; 770 / 1228 × 2 = 1.25, claimed 1.8; and so on.
    [Fact]
    public void C08_is_generous_and_mean_by_turns()
    {
        SheetAudit audit = RealSheet.Audit("c08");
        Assert.Equal(
            [
                ("children-tcm", 1.25m, 1.8m), ("pressure", 1.69m, 1.9m), ("diabetes", 1.61m, 1.8m), ("mental", 1.97m, 1.8m), ("early", 1.15m, 1m),
                ("doctors", 1.83m, 1.7m), ("diabetes-control", 1.58m, 1.7m), ("pressure-control", 1.69m, 1.8m), ("mothers-7", 1.9m, 1.8m),
                ("mothers-42", 1.9m, 1.8m), ("archives", 2.92m, 3m), ("vaccination", 1.95m, 1.9m), ("elderly", 1.43m, 1.4m), ("elderly-tcm", 1.43m, 1.4m),
            ],
            audit.Findings.Where(static finding => finding.Code == ClaimDiffers)
                .Select(static finding => (finding.Indicator!, finding.Finding.Computed!.Value, finding.Finding.Claimed!.Value)));

        // A budget of 0 makes no rate, whatever is printed; 96 of 12 is an overshoot of 700%.
        AssertHas(audit, EvidenceInvalid, "total-funds", 10m);
        AssertHas(audit, OvershootUnnoticed, "campaigns", 0m);
        AssertHas(audit, FullClaimOnMissedTarget, "archives", 0.08m);
        AssertHas(audit, ClaimRounded, "vaccination", 0.05m);
    }

    [Fact]
    public void C10_is_sound() => AssertFindings("c10");

    // 60 of 100 points stand beside blank cells.
    [Fact]
    public void C12_claims_60_points_over_blanks() =>
        AssertFindings(
            "c12",
            (ClaimWithoutActual, "quality", 10m),
            (ClaimWithoutActual, "payment", 10m),
            (ClaimWithoutActual, "cost", 10m),
            (ClaimWithoutActual, "flood", 10m),
            (ClaimWithoutActual, "protection", 10m),
            (ClaimWithoutActual, "operation", 10m),
            (SatisfactionWithoutSurvey, "satisfaction", 10m));

    // 按B/A或A/B*该指标分值: 4604 / 4754 × 5 = 4.84; 5300 / 5830 × 10 = 9.09.
    [Fact]
    public void C14_claims_full_marks_on_two_missed_targets() =>
        AssertFindings(
            "c14",
            (FullClaimOnMissedTarget, "cap", 0.91m),
            (FullClaimOnMissedTarget, "destitute", 0.16m),
            (OvershootUnnoticed, "relief", 0m),
            (OvershootUnnoticed, "support", 0m),
            (TemplateText, "allowance", 0m),
            (TemplateText, "standard", 0m),
            (TemplateText, "cap", 0m),
            (TemplateText, "beneficiaries", 0m));

    [Fact]
    public void C18_is_not_filled_in()
    {
        SheetAudit audit = RealSheet.Audit("c18");
        Assert.Equal(7, audit.Findings.Count(static finding => finding.Code == EvidenceMissing));
        AssertHas(audit, TemplateText, "mechanism", 0m);
        Assert.Equal(8, audit.Findings.Count);
    }

    // Taken as the more the better, 0 of 0.9% scores 0 and 0.1 of 0.4% scores 2.5; less is better, and both score 10.
    [Fact]
    public void C19_does_not_say_that_less_is_better() =>
        AssertFindings(
            "c19",
            (TargetDirection, "fires", 10m),
            (TargetDirection, "pests", 7.5m),
            (ReasonDue, null, 2.07m));

    [Fact]
    public void C20_is_sound_but_for_a_deadline_met_in_words() =>
        AssertFindings("c20", (ActualRepeatsTarget, "deadline", 10m), (OvershootUnnoticed, "years", 0m));

    // 完成值达到指标值,记满分: 25, 25, 30 and 10; the printed scores are these times the weight once more, in percent.
    [Fact]
    public void C25_applies_the_weight_twice() =>
        AssertFindings(
            "c25",
            (WeightAppliedTwice, "payment", 21m),
            (WeightAppliedTwice, "coverage", 18.75m),
            (WeightAppliedTwice, "completion", 18.75m),
            (WeightAppliedTwice, "satisfaction", 9m),
            (OvershootUnnoticed, "payment", 0m),
            (SatisfactionWithoutSurvey, "satisfaction", 10m));

    [Fact]
    public void C34_is_not_filled_in()
    {
        SheetAudit audit = RealSheet.Audit("c34");
        Assert.Equal(6, audit.Findings.Count(static finding => finding.Code == EvidenceMissing));
        AssertHas(audit, WeightsMismatch, null, 90m);

        // A ceiling of 3584万元 beside funds of 2565.
        AssertHas(audit, CostAboveFunds, "cost", 0m);
        Assert.Equal(8, audit.Findings.Count);
    }

    // A weight of 100 is printed beside a score of 10, which is all that the form gives the execution rate.
    [Fact]
    public void C44_prints_a_weight_of_100_beside_a_score_of_10() => AssertFindings("c44", (WeightDiffers, "total-funds", 90m));

    private static void AssertFindings(string name, params (string Code, string? Indicator, decimal Points)[] expected) =>
        Assert.Equal(
            Sorted(expected),
            Sorted(RealSheet.Audit(name).Findings.Select(static finding => (CodeOf(finding), finding.Indicator, finding.Points))));

    // What explains a claim is told in its place.
    private static string CodeOf(AuditFinding finding) => finding.Pattern?.Code ?? finding.Code;

    private static void AssertHas(SheetAudit audit, string code, string? indicator, decimal points) =>
        Assert.Contains(audit.Findings, finding => CodeOf(finding) == code && finding.Indicator == indicator && finding.Points == points);

    private static (string Code, string? Indicator, decimal Points)[] Sorted(IEnumerable<(string Code, string? Indicator, decimal Points)> findings) =>
        [.. findings.OrderBy(static finding => finding.Code, StringComparer.Ordinal).ThenBy(static finding => finding.Indicator, StringComparer.Ordinal).ThenBy(static finding => finding.Points)];
}
