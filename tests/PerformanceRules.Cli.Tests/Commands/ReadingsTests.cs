using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class ReadingsTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_carry_over_between_steps_shows_all_three_readings_and_the_range(string language)
    {
        using SheetFile sheet = WithCarryOver();
        Ran ran = PerfRules.Run("readings", sheet.FilePath, "--lang", language);
        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        GoldenFile.Match($"readings.{language}.txt", ran.Output);
    }

    [Fact]
    public void Json_has_the_totals_and_the_scores()
    {
        using SheetFile sheet = WithCarryOver();
        JsonObject readings = JsonNode.Parse(PerfRules.Run("readings", sheet.FilePath, "--format", "json").Output)!.AsObject();
        Assert.Equal((97.7m, 97.3m, 97.7m), ((decimal)readings["score"]!, (decimal)readings["lowest"]!["score"]!, (decimal)readings["highest"]!["score"]!));
        JsonNode steps = Assert.Single(readings["readings"]!.AsArray())!;
        Assert.Equal(
            [("whole", 3.2m), ("proportional", 3m), ("started", 2.8m)],
            steps["options"]!.AsArray().Select(static option => ((string)option!["option"]!, (decimal)option["indicators"]![0]!["score"]!)));
    }

    [Fact]
    public void The_sample_turns_on_no_reading()
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("readings", sheet.FilePath, "--lang", "en");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("No reading changes anything in this sheet.", ran.Output, StringComparison.Ordinal);
    }

    private static SheetFile WithCarryOver() => SheetFile.OfSampleWith(static sheet =>
        sheet.Row("carry-over-rate")["evidence"] = new JsonObject { ["current"] = "6.5%", ["previous"] = "4%" });
}
