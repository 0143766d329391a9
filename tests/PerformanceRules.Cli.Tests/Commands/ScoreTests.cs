using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class ScoreTests
{
    [Fact]
    public void Json_of_the_sample_has_its_score_its_claim_and_its_findings()
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.Run("score", sheet.FilePath, "--format", "json");

        JsonNode report = JsonNode.Parse(ran.Output)!;
        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(98.5m, (decimal)report["score"]!);
        Assert.Equal(99.5m, (decimal)report["claimed"]!);
        Assert.Equal(["claim-differs", "quantified-target-in-words"], report["findings"]!.AsArray().Select(static found => (string)found!["code"]!));
        JsonNode finding = report["findings"]![0]!;
        Assert.Equal(("claim-differs", "meetings"), ((string)finding["code"]!, (string)finding["indicator"]!));
        Assert.Equal((5m, 4m), ((decimal)finding["claimed"]!, (decimal)finding["computed"]!));
        GoldenFile.Match("sample.zh.json", ran.Output);
    }

    [Fact]
    public void Language_changes_messages_and_formulas_but_no_number()
    {
        using SheetFile sheet = SheetFile.OfSample();
        string chinese = PerfRules.Run("score", sheet.FilePath, "--format", "json").Output;
        string english = PerfRules.Run("score", sheet.FilePath, "--format", "json", "--lang", "en").Output;

        Assert.Contains("\"actual / target × weight\"", english, StringComparison.Ordinal);
        Assert.Contains("\"完成值 / 指标值 × 分值\"", chinese, StringComparison.Ordinal);
        Assert.Equal(Scores(chinese), Scores(english));
    }

    [Fact]
    public void Ndjson_format_is_a_line_a_file_in_their_order()
    {
        using SheetFile first = SheetFile.OfSampleWith(static sheet => sheet["unit"] = "甲");
        using SheetFile second = SheetFile.OfSampleWith(static sheet => sheet["unit"] = "乙");
        Ran ran = PerfRules.Run("score", first.FilePath, second.FilePath, "--format", "ndjson");

        Assert.Equal(["甲", "乙"], ran.OutputLines.Select(static line => (string)JsonNode.Parse(line)!["unit"]!));
    }

    [Fact]
    public void Json_of_several_files_is_an_array_that_keeps_the_place_of_an_unreadable_one()
    {
        using SheetFile good = SheetFile.OfSample();
        using SheetFile bad = SheetFile.OfText("{");
        Ran ran = PerfRules.Run("score", good.FilePath, bad.FilePath, good.FilePath, "--format", "json");

        JsonArray reports = JsonNode.Parse(ran.Output)!.AsArray();
        Assert.Equal(2, ran.ExitCode);
        Assert.Equal(3, reports.Count);
        Assert.Equal((98.5m, 98.5m), ((decimal)reports[0]!["score"]!, (decimal)reports[2]!["score"]!));
        Assert.Equal(bad.FilePath, (string)reports[1]!["file"]!);
        Assert.Equal("$", (string)reports[1]!["error"]!["path"]!);
    }

    [Fact]
    public void Table_of_several_files_names_each_and_leaves_out_only_the_unreadable()
    {
        using SheetFile good = SheetFile.OfSample();
        Ran ran = PerfRules.Run("score", good.FilePath, "absent.json", good.FilePath);

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal(2, ran.OutputLines.Count(line => line == good.FilePath));
        Assert.Equal("absent.json:1:1: $: 没有这个文件。\n", ran.Error);
    }

    [Fact]
    public void Hyphen_is_standard_input()
    {
        using SheetFile sheet = SheetFile.OfSample();
        Ran ran = PerfRules.RunWith(File.ReadAllText(sheet.FilePath), "score", "-", "--format", "json");

        Assert.Equal(PerfRules.Run("score", sheet.FilePath, "--format", "json").Output, ran.Output);
    }

    [Fact]
    public void Output_goes_to_the_file_and_nowhere_else()
    {
        using SheetFile sheet = SheetFile.OfSample();
        using SheetFile output = SheetFile.OfText("what was there before, and is longer than nothing");
        Ran ran = PerfRules.RunInTerminal(80, colors: true, "score", sheet.FilePath, "--output", output.FilePath);

        Assert.Equal(new Ran(0, string.Empty, string.Empty), ran);
        Assert.Equal(PerfRules.Run("score", sheet.FilePath).Output, File.ReadAllText(output.FilePath));
    }

    [Fact]
    public void Findings_of_severity_error_give_1_and_no_grade()
    {
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet => sheet.Evidence("propriety")["points"] = 6);
        Ran ran = PerfRules.Run("score", sheet.FilePath);

        Assert.Equal((1, string.Empty), (ran.ExitCode, ran.Error));
        GoldenFile.Match("incomplete.zh.txt", ran.Output);
    }

    [Fact]
    public void Rulebook_file_adds_to_the_built_in_ones()
    {
        string rulebook = PerfRules.Run("rulebook", "show", "beijing.department-overall", "--format", "json").Output
            .Replace("\"id\": \"beijing.department-overall\"", "\"id\": \"my.own\"", StringComparison.Ordinal);
        using SheetFile own = SheetFile.OfText(rulebook);
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet => sheet["rulebook"] = "my.own");

        Assert.Equal(2, PerfRules.Run("score", sheet.FilePath).ExitCode);
        Ran ran = PerfRules.Run("score", sheet.FilePath, "--rulebook", own.FilePath, "--format", "json");
        Assert.Equal((0, "my.own@2024"), (ran.ExitCode, (string)JsonNode.Parse(ran.Output)!["rulebook"]!));
    }

    private static decimal[] Scores(string report) =>
        [.. JsonDocument.Parse(report).RootElement.GetProperty("indicators").EnumerateArray().Select(static indicator => indicator.GetProperty("score").GetDecimal())];
}
