using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class NdjsonScoreTests
{
    private static readonly string Good = SheetFile.SampleWith(static _ => { }).ToJsonString();
    private static readonly string Misspelt = SheetFile.SampleWith(static sheet => sheet.Evidence("fund-compliance")["faild"] = 1).ToJsonString();
    private static readonly string Unscored = SheetFile.SampleWith(static sheet => sheet.Evidence("propriety")["points"] = 6).ToJsonString();

    [Fact]
    public void Bad_lines_stay_in_their_place_and_cost_no_good_one()
    {
        using SheetFile file = SheetFile.OfText(string.Join('\n', Good, "{", Good, Misspelt, Good), ".ndjson");
        Ran ran = PerfRules.Run("score", "--ndjson", file.FilePath);

        Assert.Equal(2, ran.ExitCode);
        JsonNode[] lines = [.. ran.OutputLines.Select(static line => JsonNode.Parse(line)!)];
        Assert.Equal([98.5m, null, 98.5m, null, 98.5m], lines.Select(static line => (decimal?)line["score"]));
        Assert.Equal([null, 2, null, 4, null], lines.Select(static line => (int?)line["line"]));
        Assert.Equal("$.indicators[10].evidence.faild", (string)lines[3]["error"]!["path"]!);
        Assert.Contains("failed", (string)lines[3]["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_error_says_how_many_lines_could_not_be_read()
    {
        Ran ran = PerfRules.RunWith(Good + "\n[]\n", "score", "--ndjson", "-", "--lang", "en");

        Assert.Equal("<stdin>:1:1: $: 1 of 2 lines could not be read; their lines of the output say why.\n", ran.Error);
    }

    [Theory]
    [InlineData("good", 0)]
    [InlineData("unscored", 1)]
    [InlineData("unscored broken", 2)]
    public void Exit_code_is_the_worst_of_the_lines(string kinds, int exitCode)
    {
        string input = string.Join('\n', kinds.Split(' ').Select(static kind => kind switch { "good" => Good, "unscored" => Unscored, _ => "?" }));

        Assert.Equal(exitCode, PerfRules.RunWith(input, "score", "--ndjson", "-").ExitCode);
    }

    [Fact]
    public void Lines_are_those_of_the_ndjson_format()
    {
        using SheetFile sheet = SheetFile.OfSample();

        Assert.Equal(PerfRules.Run("score", sheet.FilePath, "--format", "ndjson").Output, PerfRules.RunWith(Good + "\n", "score", "--ndjson", "-").Output);
    }

    [Fact]
    public void Output_goes_to_a_file_if_one_is_named()
    {
        using SheetFile output = SheetFile.OfText(string.Empty);
        Ran ran = PerfRules.RunWith(Good, "score", "--ndjson", "-", "--output", output.FilePath);

        Assert.Equal(new Ran(0, string.Empty, string.Empty), ran);
        Assert.Equal(98.5m, (decimal)JsonNode.Parse(File.ReadAllText(output.FilePath))!["score"]!);
    }

    [Fact]
    public void Progress_is_no_part_of_a_run_without_a_terminal()
    {
        Ran ran = PerfRules.RunWith(string.Join('\n', Enumerable.Repeat(Good, 200)), "score", "--ndjson", "-");

        Assert.Equal((0, string.Empty, 200), (ran.ExitCode, ran.Error, ran.OutputLines.Length));
    }
}
