using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class AuditTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Audit_of_the_sample_shows_the_claim_that_differs_and_why(string language)
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("audit", sheet.FilePath, "--lang", language);

        Assert.Equal((1, string.Empty), (ran.ExitCode, ran.Error));
        Assert.Contains("16 / 20 × 5 = 4", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("保障人员经费", ran.Output, StringComparison.Ordinal);
        GoldenFile.Match($"audit.{language}.txt", ran.Output.Replace(sheet.FilePath, "sheet.json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5, "99", 0)] // nothing is found
    [InlineData(4.5, "98.5", 1)] // a judgement that carries its reason is a finding too, worth knowing
    public void Sheet_in_which_everything_adds_up_gives_0_unless_a_finding_is_left(double propriety, string total, int exitCode)
    {
        using SheetFile sheet = SheetFile.OfSampleWith(sheet =>
        {
            sheet.Row("meetings")["claimed"] = 4;
            sheet.Row("meetings")["evidence"]!["reason"] = "两次培训合并举办，一次考察取消";
            sheet.Row("satisfaction")["evidence"] = JsonNode.Parse("""{ "target": "满意率不低于95%", "actual": "96%" }""");
            sheet.Row("propriety")["claimed"] = propriety;
            sheet.Row("propriety")["evidence"]!["points"] = propriety;
            sheet["claimedTotal"] = propriety + 94;
        });
        Ran ran = PerfRules.Run("audit", sheet.FilePath);

        Assert.Equal(exitCode, ran.ExitCode);
        Assert.DoesNotContain("警告", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"自评 {total} 分，按标准 {total} 分，相差 0 分", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_stays_marked_and_no_longer_counts()
    {
        using SheetFile sheet = SheetFile.OfSample();
        JsonNode audit = JsonNode.Parse(PerfRules.Run("audit", sheet.FilePath, "--format", "json").Output)!;
        string waivers = WaiversOf(audit["findings"]!.AsArray().Select(static finding => finding!["fingerprint"]!.GetValue<string>()), "2025-12-31");
        using SheetFile file = SheetFile.OfText(waivers);

        Ran inForce = PerfRules.Run("audit", sheet.FilePath, "--waivers", file.FilePath, "--as-of", "2025-12-31", "--lang", "en");
        Assert.Equal((0, string.Empty), (inForce.ExitCode, inForce.Error));
        Assert.Contains("waived: ", inForce.Output, StringComparison.Ordinal);
        Assert.Contains("claim-differs", inForce.Output, StringComparison.Ordinal);

        Ran expired = PerfRules.Run("audit", sheet.FilePath, "--waivers", file.FilePath, "--as-of", "2026-01-01", "--lang", "en");
        Assert.Equal(1, expired.ExitCode);
        Assert.Contains("expired on 2025-12-31", expired.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_that_nothing_needs_is_said_unless_another_sheet_needs_it()
    {
        using SheetFile sheet = SheetFile.OfSample();
        using SheetFile other = SheetFile.OfSampleWith(static other => other["unit"] = "另一单位");
        using SheetFile file = SheetFile.OfText(WaiversOf(["0123456789abcdef"], "2030-01-01"));
        JsonNode audit = JsonNode.Parse(PerfRules.Run("audit", sheet.FilePath, "--format", "json").Output)!;
        using SheetFile used = SheetFile.OfText(WaiversOf([audit["findings"]![0]!["fingerprint"]!.GetValue<string>()], "2030-01-01"));

        Assert.Contains("is not used", PerfRules.Run("audit", sheet.FilePath, "--waivers", file.FilePath, "--as-of", "2025-01-01", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "is not used", PerfRules.Run("audit", sheet.FilePath, other.FilePath, "--waivers", used.FilePath, "--as-of", "2025-01-01", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "waivers": [ { "fingerprint": "a", "approvedBy": "b", "reason": "c" } ] }""", "$.waivers[0].until: ")]
    [InlineData("[", "$")]
    public void A_file_of_waivers_that_cannot_be_read_gives_2(string json, string said)
    {
        using SheetFile sheet = SheetFile.OfSample();
        using SheetFile file = SheetFile.OfText(json);
        Ran ran = PerfRules.Run("audit", sheet.FilePath, "--waivers", file.FilePath);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    private static string WaiversOf(IEnumerable<string> fingerprints, string until) => new JsonObject
    {
        ["waivers"] = new JsonArray([.. fingerprints.Select(fingerprint => new JsonObject
        {
            ["fingerprint"] = fingerprint, ["approvedBy"] = "区财政局绩效科", ["reason"] = "已核实", ["until"] = until,
        })]),
    }.ToJsonString();

    [Fact]
    public void Each_file_is_audited_and_the_exit_code_is_the_worst()
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("audit", "absent.json", sheet.FilePath);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("16 / 20 × 5 = 4", ran.Output, StringComparison.Ordinal);
    }
}
