using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class AuditTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Audit_of_the_sample_shows_the_claim_the_word_and_the_judgement(string language)
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("audit", sheet.FilePath, "--lang", language);

        Assert.Equal((1, string.Empty), (ran.ExitCode, ran.Error));
        Assert.Contains("16 / 20 × 5 = 4", ran.Output, StringComparison.Ordinal);
        Assert.Contains("quantified-target-in-words", ran.Output, StringComparison.Ordinal);
        Assert.Contains("judgement-reasoned", ran.Output, StringComparison.Ordinal);
        GoldenFile.Match($"audit.{language}.txt", ran.Output.Replace(sheet.FilePath, "sheet.json", StringComparison.Ordinal));
    }

    [Fact]
    public void Sheet_without_a_finding_gives_0()
    {
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet =>
        {
            sheet.Row("meetings")["claimed"] = 4;
            sheet.Row("satisfaction")["evidence"] = new JsonObject { ["target"] = "满意率不低于95%", ["actual"] = "96%" };
            sheet.Row("propriety")["evidence"]!["points"] = 5;
            sheet.Row("propriety")["claimed"] = 5;
            sheet["claimedTotal"] = 99;
        });
        Ran ran = PerfRules.Run("audit", sheet.FilePath);

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("没有发现问题。", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_judgement_with_a_reason_alone_gives_0()
    {
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet =>
        {
            sheet.Row("meetings")["claimed"] = 4;
            sheet.Row("satisfaction")["evidence"] = new JsonObject { ["target"] = "满意率不低于95%", ["actual"] = "96%" };
            sheet["claimedTotal"] = 98.5m;
        });
        Ran ran = PerfRules.Run("audit", sheet.FilePath);

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("judgement-reasoned", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_what_the_difference_is_made_of()
    {
        using SheetFile sheet = SheetFile.OfSample();
        JsonObject audit = JsonNode.Parse(PerfRules.Run("audit", sheet.FilePath, "--format", "json").Output)!.AsObject();
        Assert.Equal((1m, 1m, 0m), ((decimal)audit["difference"]!, (decimal)audit["explained"]!, (decimal)audit["unexplained"]!));
        JsonNode finding = audit["findings"]!.AsArray().Single(static found => (string?)found!["code"] == "claim-differs")!;
        Assert.Equal(("meetings", "4", "5", 1m), ((string?)finding["indicator"], (string?)finding["expected"], (string?)finding["found"], (decimal)finding["points"]!));
        JsonArray two = JsonNode.Parse(PerfRules.Run("audit", sheet.FilePath, sheet.FilePath, "--format", "json").Output)!.AsArray();
        Assert.Equal(2, two.Count);
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
