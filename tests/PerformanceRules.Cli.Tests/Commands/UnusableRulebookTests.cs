using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class UnusableRulebookTests
{
    [Fact]
    public void Errors_stand_at_their_place_in_the_rulebook_file()
    {
        string text = PerfRules.Run("rulebook", "show", "beijing.department-overall", "--format", "json").Output
            .Replace("\"weight\": 60", "\"weight\": 61", StringComparison.Ordinal);
        using SheetFile file = SheetFile.OfText(text);
        Ran ran = PerfRules.Run("rulebook", "list", "--rulebook", file.FilePath);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(": $.sections[1].weight: ", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.StartsWith(file.FilePath + ":", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rulebook_that_is_there_already_is_refused()
    {
        using SheetFile file = SheetFile.OfText(PerfRules.Run("rulebook", "show", "beijing.department-overall", "--format", "json").Output);
        Ran ran = PerfRules.Run("rulebook", "list", "--rulebook", file.FilePath);

        Assert.Equal(new Ran(2, string.Empty, $"{file.FilePath}:1:1: $: 已有指标体系 beijing.department-overall@2024。\n"), ran);
    }

    [Fact]
    public void Missing_rulebook_file_stops_every_command()
    {
        foreach (string[] command in (string[][])[[], ["score", "-"], ["audit", "-"], ["explain", "-", "meetings"], ["rulebook", "list"]])
        {
            Ran ran = PerfRules.Run([.. command, "--rulebook", "absent.json"]);

            Assert.Equal(new Ran(2, string.Empty, "absent.json:1:1: $: 没有这个文件。\n"), ran);
        }
    }
}
