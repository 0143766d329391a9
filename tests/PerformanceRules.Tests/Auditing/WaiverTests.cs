using System.Text;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Auditing;

/// <summary>Findings that were accepted: they stay, marked; what is out of date or out of use is said.</summary>
public sealed class WaiverTests
{
    private static readonly DateTime Day = new(2025, 6, 30);

    private static string Meetings => Seed.Report.Audit().Findings[0].Fingerprint;

    [Theory]
    [InlineData("2025-06-30", WaiverState.Applied, true)]
    [InlineData("2025-06-29", WaiverState.Expired, false)]
    public void A_waiver_is_in_force_to_its_last_day(string until, WaiverState state, bool isMarked)
    {
        SheetAudit audit = Seed.Report.Audit(new AuditOptions { AsOf = Day, Waivers = [Waive(Meetings, until)] });

        Assert.Equal(3, audit.Findings.Count);
        Assert.Equal(isMarked, audit.Findings[0].Waiver is not null);
        Assert.Equal(isMarked ? 2 : 3, audit.Open.Count());
        Assert.Equal(state, Assert.Single(audit.Waivers).State);
    }

    [Fact]
    public void A_waiver_of_nothing_is_out_of_use()
    {
        WaiverUse use = Assert.Single(Seed.Report.Audit(new AuditOptions { AsOf = Day, Waivers = [Waive("0123456789abcdef", "2030-01-01")] }).Waivers);

        Assert.Equal(WaiverState.Unused, use.State);
        Assert.Contains("没有对应的问题", use.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Waivers_need_a_day() =>
        Assert.Throws<ArgumentException>(() => Seed.Report.Audit(new AuditOptions { Waivers = [Waive(Meetings, "2030-01-01")] }));

    [Fact]
    public void A_fingerprint_survives_the_order_of_the_rows_and_the_numbering_of_a_form()
    {
        Submission turned = Seed.Sheet with
        {
            Indicators = [.. Seed.Sheet.Indicators.Reverse().Select(static (row, index) => row.Title is null ? row : row with { Id = "row-" + index })],
        };

        Assert.Equal(Fingerprints(Seed.Sheet), Fingerprints(turned));
        Assert.Equal(3, Fingerprints(Seed.Sheet).Distinct().Count());
    }

    [Fact]
    public void Another_value_is_another_finding() =>
        Assert.DoesNotContain(Meetings, Fingerprints(Seed.With(("\"actual\": 16", "\"actual\": 15"))));

    [Theory]
    [InlineData("""{ "waivers": [ { "fingerprint": "a", "approvedBy": "b", "reason": "c", "until": "2025-13-01" } ] }""", "$.waivers[0].until")]
    [InlineData("""{ "waivers": [ { "fingerprint": "a", "approvedBy": " ", "reason": "c", "until": "2025-12-01" } ] }""", "$.waivers[0].approvedBy")]
    [InlineData("""{ "waivers": [ { "fingerprint": "a", "approvedBy": "b", "until": "2025-12-01" } ] }""", "$.waivers[0].reason")]
    [InlineData("""{ "waivers": [ { "fingerprint": "a", "by": "b", "reason": "c", "until": "2025-12-01" } ] }""", "$.waivers[0].by")]
    [InlineData("""{ "waiver": [] }""", "$.waiver")]
    [InlineData("""{ "format": 2, "waivers": [] }""", "$.format")]
    public void A_file_of_waivers_is_read_strictly(string json, string path)
    {
        Assert.False(PerformanceEvaluator.Default.Json.TryReadWaivers(Encoding.UTF8.GetBytes(json), out _, out IReadOnlyList<InputError> errors));
        Assert.Contains(errors, error => error.Path == path);
    }

    private static string[] Fingerprints(Submission sheet) =>
        [.. PerformanceEvaluator.Default.Audit(sheet).Findings.Select(static finding => finding.Fingerprint).Order(StringComparer.Ordinal)];

    private static Waiver Waive(string fingerprint, string until)
    {
        string json = $$"""{ "waivers": [ { "fingerprint": "{{fingerprint}}", "approvedBy": "区财政局绩效科", "reason": "会议合并召开", "until": "{{until}}" } ] }""";
        Assert.True(PerformanceEvaluator.Default.Json.TryReadWaivers(Encoding.UTF8.GetBytes(json), out IReadOnlyList<Waiver>? waivers, out _));
        return Assert.Single(waivers);
    }
}
