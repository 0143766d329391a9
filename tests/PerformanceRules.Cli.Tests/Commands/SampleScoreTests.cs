using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class SampleScoreTests
{
    [Fact]
    public void Bare_command_scores_the_sample_in_Chinese()
    {
        Ran ran = PerfRules.Run();

        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        Assert.Contains("得分 98.5 / 100，等级：优；填报 99.5 分，相差 -1。", ran.Output, StringComparison.Ordinal);
        GoldenFile.Match("sample.zh.txt", ran.Output);
    }

    [Fact]
    public void Bare_command_scores_the_sample_in_English()
    {
        Ran ran = PerfRules.Run("--lang", "en");

        Assert.Equal((0, string.Empty), (ran.ExitCode, ran.Error));
        Assert.Contains("Score 98.5 / 100, grade 优; claimed 99.5, difference -1.", ran.Output, StringComparison.Ordinal);
        GoldenFile.Match("sample.en.txt", ran.Output);
    }

    [Fact]
    public void Commands_that_it_offers_next_can_be_typed_as_they_stand()
    {
        string folder = Directory.CreateTempSubdirectory("perfrules-").FullName;
        string sheet = Path.Combine(folder, "sheet.json");
        string[][] offered = [.. PerfRules.Run("--lang", "en").OutputLines
            .SkipWhile(static line => !line.Contains("What to try next", StringComparison.Ordinal))
            .Select(static line => line.Trim().Split("  ")[0].Split(' '))
            .Where(static words => words[0] == "perfrules")
            .Select(words => words[1..].Select(word => word == "sheet.json" ? sheet : word).ToArray())];

        Assert.True(offered.Length >= 5);
        Assert.All(offered, static arguments => Assert.InRange(PerfRules.Run(arguments).ExitCode, 0, 1));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Sample_can_be_saved_and_scored_to_the_same_table()
    {
        using SheetFile sheet = SheetFile.OfSample();

        Assert.StartsWith(PerfRules.Run("score", sheet.FilePath).Output, PerfRules.Run().Output, StringComparison.Ordinal);
    }
}
