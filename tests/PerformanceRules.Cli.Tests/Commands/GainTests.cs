using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class GainTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void To_100_the_sample_needs_4_more_meetings_and_half_a_point_by_judgement(string language)
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("gain", sheet.FilePath, "--to", "100", "--lang", language);
        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        GoldenFile.Match($"gain.{language}.txt", ran.Output);
    }

    [Fact]
    public void Json_has_the_plan()
    {
        using SheetFile sheet = SheetFile.OfSample();
        JsonObject gain = JsonNode.Parse(PerfRules.Run("gain", sheet.FilePath, "--to", "100", "--format", "json").Output)!.AsObject();
        JsonNode[] changes = [.. gain["plan"]!["changes"]!.AsArray().Select(static change => change!)];
        Assert.Equal([("meetings", 4m, false), ("propriety", 0.5m, true)], changes.Select(static change => ((string)change["indicator"]!, (decimal)change["change"]!, (bool)change["judged"]!)));
    }

    [Theory]
    [InlineData("优", 0)]
    [InlineData("101", 1)]
    [InlineData("甲", 2)]
    [InlineData("-5", 2)]
    public void A_total_or_a_grade_can_be_asked_for(string to, int exitCode)
    {
        using SheetFile sheet = SheetFile.OfSample();
        Assert.Equal(exitCode, PerfRules.Run("gain", sheet.FilePath, "--to", to).ExitCode);
    }
}
