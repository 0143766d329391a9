using System.Text.Json.Nodes;
using PerformanceRules.Cli.Tests.Support;

namespace PerformanceRules.Cli.Tests.Commands;

public sealed class OverviewTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfrules-").FullName;

    public OverviewTests()
    {
        Add("a.json", static sheet => sheet["unit"] = "甲");
        Add("b.json", static sheet =>
        {
            sheet["unit"] = "乙";
            sheet.Row("meetings")["claimed"] = 4;
            sheet.Evidence("fund-compliance")["failed"] = 2;
        });
        File.WriteAllText(Path.Combine(_folder, "notes.md"), "no sheet");
        File.WriteAllText(Path.Combine(_folder, "~$c.docx"), "a lock");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_gives_one_overview_with_the_best_first()
    {
        Ran ran = PerfRules.Run("score", _folder, "--lang", "en");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("2 sheets, mean 98, 0 unreadable", ran.Output, StringComparison.Ordinal);
        Assert.True(ran.Output.IndexOf("98.5", StringComparison.Ordinal) < ran.Output.IndexOf("97.5", StringComparison.Ordinal));
        Assert.Contains("优", ran.Output, StringComparison.Ordinal);
        Assert.Contains("1 times (1 sheets): claim-differs: own indicators", ran.Output, StringComparison.Ordinal);
        Assert.Equal(
            [$"{Path.Combine(_folder, "notes.md")}:1:1: $: not read: this is no kind of file that holds a sheet.", $"{Path.Combine(_folder, "~$c.docx")}:1:1: $: not read: this is no kind of file that holds a sheet."],
            ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("markdown", "# Overview")]
    public void An_overview_is_written_in_other_formats_too(string format, string start)
    {
        Ran ran = PerfRules.Run("score", Path.Combine(_folder, "*.json"), "--format", format, "--lang", "en");

        Assert.StartsWith(start, ran.Output, StringComparison.Ordinal);
        Assert.Contains("甲", ran.Output, StringComparison.Ordinal);
        Assert.Contains("97.5", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_of_a_folder_is_an_array_of_its_reports() =>
        Assert.Equal([98.5m, 97.5m], JsonNode.Parse(PerfRules.Run("score", _folder, "--format", "json").Output)!.AsArray().Select(static report => (decimal)report!["score"]!));

    [Fact]
    public void An_unreadable_file_is_named_and_the_rest_goes_on()
    {
        File.WriteAllText(Path.Combine(_folder, "broken.json"), "{");
        Ran ran = PerfRules.Run("score", _folder, "--lang", "en");

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("2 sheets, mean 98, 1 unreadable", ran.Output, StringComparison.Ordinal);
        Assert.Contains("broken.json", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_or_a_pattern_without_sheets_is_an_error()
    {
        string empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;

        Assert.Equal(new Ran(2, string.Empty, $"{empty}:1:1: $: there are no sheets (.json, .docx, .xlsx, .ods, .odt, .txt, .xls, .et, .csv, .html, .htm, .mht, .mhtml, .pdf, .doc, .wps, .rtf) in it.\n"), PerfRules.Run("score", empty, "--lang", "en"));
        Assert.Equal(2, PerfRules.Run("score", Path.Combine(_folder, "*.xlsx"), "--lang", "en").ExitCode);
    }

    [Fact]
    public void Progress_is_shown_to_a_terminal()
    {
        Ran ran = PerfRules.RunInTerminal(100, colors: false, "score", _folder);

        Assert.Contains("] 1/2", ran.Error, StringComparison.Ordinal);
        Assert.Contains("] 2/2", ran.Error, StringComparison.Ordinal);
    }

    private void Add(string name, Action<JsonObject> change) =>
        File.WriteAllText(Path.Combine(_folder, name), SheetFile.SampleWith(change).ToJsonString());
}
