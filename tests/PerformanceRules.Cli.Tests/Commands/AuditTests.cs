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
    public void Each_file_is_audited_and_the_exit_code_is_the_worst()
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("audit", "absent.json", sheet.FilePath);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("16 / 20 × 5 = 4", ran.Output, StringComparison.Ordinal);
    }
}
