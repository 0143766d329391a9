using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Derivation_stands_with_its_clauses(string language)
    {
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet => sheet.Row("carry-over-rate")["evidence"] =
            JsonNode.Parse("""{ "current": { "part": 212.5, "whole": 2825.05 }, "previous": "5%" }"""));
        Ran ran = PerfRules.Run("explain", sheet.FilePath, "carry-over-rate", "--lang", language);

        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        Assert.Contains("每高出1个百分点扣0.4分", ran.Output, StringComparison.Ordinal);
        GoldenFile.Match($"explain.{language}.txt", ran.Output);
    }

    [Fact]
    public void Indicator_can_be_named_by_its_title()
    {
        using SheetFile sheet = SheetFile.OfSample();

        Assert.Equal(PerfRules.Run("explain", sheet.FilePath, "meetings"), PerfRules.Run("explain", sheet.FilePath, "开展会议、培训、外出考察"));
    }

    [Fact]
    public void Unknown_indicator_names_the_nearest()
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("explain", sheet.FilePath, "meeting", "--lang", "en");

        Assert.Equal((2, string.Empty), (ran.ExitCode, ran.Output));
        Assert.StartsWith("perfrules: the sheet has no indicator \"meeting\". Did you mean meetings? There are: total-funds, ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Indicator_without_a_score_says_why()
    {
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet => sheet.Evidence("propriety")["points"] = 6);
        Ran ran = PerfRules.Run("explain", sheet.FilePath, "propriety", "--lang", "en");

        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("6 points are outside 0 to 5.", ran.Output, StringComparison.Ordinal);
    }
}
