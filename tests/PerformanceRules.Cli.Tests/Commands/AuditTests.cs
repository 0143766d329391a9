using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class AuditTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Audit_of_the_sample_shows_the_one_claim_and_why(string language)
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("audit", sheet.FilePath, "--lang", language);

        Assert.Equal((1, string.Empty), (ran.ExitCode, ran.Error));
        Assert.Contains("16 / 20 × 5 = 4", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("支出合理性", ran.Output, StringComparison.Ordinal);
        GoldenFile.Match($"audit.{language}.txt", ran.Output.Replace(sheet.FilePath, "sheet.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Sheet_without_a_finding_gives_0()
    {
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet =>
        {
            sheet.Row("meetings")["claimed"] = 4;
            sheet["claimedTotal"] = 98.5m;
        });
        Ran ran = PerfRules.Run("audit", sheet.FilePath);

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("没有发现问题。", ran.Output, StringComparison.Ordinal);
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
